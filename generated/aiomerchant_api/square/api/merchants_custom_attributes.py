"""Square: merchants.custom_attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.custom import CustomAttributeDict
    from ..inputs.merchant import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict,
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.enums import VisibilityFilter
    from ..models.merchants_custom_attributes_bodies import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest,
        BulkDeleteMerchantCustomAttributesResponse,
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest,
        BulkUpsertMerchantCustomAttributesResponse,
        DeleteMerchantCustomAttributeResponse,
        ListMerchantCustomAttributesResponse,
        RetrieveMerchantCustomAttributeResponse,
        UpsertMerchantCustomAttributeResponse,
    )

BULK_DELETE_MERCHANT_CUSTOM_ATTRIBUTES: Final[Operation[BulkDeleteMerchantCustomAttributesResponse]] = (
    Operation(
        "BulkDeleteMerchantCustomAttributes",
        "merchants.custom_attributes.batch_delete",
        "POST",
        "/v2/merchants/custom-attributes/bulk-delete",
        provider="square",
        returns="BulkDeleteMerchantCustomAttributesResponse",
        body=Body(type="BulkDeleteMerchantCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("MERCHANT_PROFILE_WRITE",),
    )
)

BULK_UPSERT_MERCHANT_CUSTOM_ATTRIBUTES: Final[Operation[BulkUpsertMerchantCustomAttributesResponse]] = (
    Operation(
        "BulkUpsertMerchantCustomAttributes",
        "merchants.custom_attributes.batch_upsert",
        "POST",
        "/v2/merchants/custom-attributes/bulk-upsert",
        provider="square",
        returns="BulkUpsertMerchantCustomAttributesResponse",
        body=Body(type="BulkUpsertMerchantCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("MERCHANT_PROFILE_WRITE",),
    )
)

LIST_MERCHANT_CUSTOM_ATTRIBUTES: Final[
    ListOperation[ListMerchantCustomAttributesResponse, CustomAttribute]
] = ListOperation(
    "ListMerchantCustomAttributes",
    "merchants.custom_attributes.list",
    "GET",
    "/v2/merchants/{merchant_id}/custom-attributes",
    provider="square",
    returns="ListMerchantCustomAttributesResponse",
    query=("visibility_filter", "limit", "cursor", "with_definitions"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
    paging=Paging(style="cursor", items="custom_attributes", cursor="cursor", limit="limit", largest=100),
)

DELETE_MERCHANT_CUSTOM_ATTRIBUTE: Final[Operation[DeleteMerchantCustomAttributeResponse]] = Operation(
    "DeleteMerchantCustomAttribute",
    "merchants.custom_attributes.delete",
    "DELETE",
    "/v2/merchants/{merchant_id}/custom-attributes/{key}",
    provider="square",
    returns="DeleteMerchantCustomAttributeResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

RETRIEVE_MERCHANT_CUSTOM_ATTRIBUTE: Final[Operation[RetrieveMerchantCustomAttributeResponse]] = Operation(
    "RetrieveMerchantCustomAttribute",
    "merchants.custom_attributes.get",
    "GET",
    "/v2/merchants/{merchant_id}/custom-attributes/{key}",
    provider="square",
    returns="RetrieveMerchantCustomAttributeResponse",
    query=("with_definition", "version"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPSERT_MERCHANT_CUSTOM_ATTRIBUTE: Final[Operation[UpsertMerchantCustomAttributeResponse]] = Operation(
    "UpsertMerchantCustomAttribute",
    "merchants.custom_attributes.upsert",
    "POST",
    "/v2/merchants/{merchant_id}/custom-attributes/{key}",
    provider="square",
    returns="UpsertMerchantCustomAttributeResponse",
    body=Body(type="UpsertMerchantCustomAttributeRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)


async def bulk_delete_merchant_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest
        | BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict,
    ],
) -> BulkDeleteMerchantCustomAttributesResponse:
    """Delete attribute values of merchants; the answer maps each entry's key to its outcome.

    POST /v2/merchants/custom-attributes/bulk-delete. Scopes: MERCHANT_PROFILE_WRITE.

    Example:
        await square.merchants.custom_attributes.batch_delete(values={...})
    """
    return await send(BULK_DELETE_MERCHANT_CUSTOM_ATTRIBUTES, body={"values": values})


async def bulk_upsert_merchant_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest
        | BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict,
    ],
) -> BulkUpsertMerchantCustomAttributesResponse:
    """Set up to 25 attribute values of merchants; the answer maps each entry's key to a value or errors.

    POST /v2/merchants/custom-attributes/bulk-upsert. Scopes: MERCHANT_PROFILE_WRITE.

    Example:
        await square.merchants.custom_attributes.batch_upsert(values={...})
    """
    return await send(BULK_UPSERT_MERCHANT_CUSTOM_ATTRIBUTES, body={"values": values})


def list_merchant_custom_attributes(
    send: Send,
    /,
    merchant_id: str,
    *,
    visibility_filter: VisibilityFilter | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    with_definitions: bool | None = None,
) -> Pages[CustomAttribute]:
    """List a merchant's custom attributes, on request with their definitions.

    GET /v2/merchants/{merchant_id}/custom-attributes. Scopes: MERCHANT_PROFILE_READ.

    Args:
        merchant_id: ID of the merchant.
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        with_definitions: Put each attribute's definition into its `definition`; false by default.

    Example:
        async for item in square.merchants.custom_attributes.list("..."): ...
    """
    return send.pages(
        LIST_MERCHANT_CUSTOM_ATTRIBUTES,
        path={"merchant_id": merchant_id},
        query={
            "visibility_filter": visibility_filter,
            "limit": limit,
            "cursor": cursor,
            "with_definitions": with_definitions,
        },
    )


async def delete_merchant_custom_attribute(
    send: Send, /, merchant_id: str, key: str
) -> DeleteMerchantCustomAttributeResponse:
    """Delete a custom attribute's value from a merchant.

    DELETE /v2/merchants/{merchant_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_WRITE.

    Args:
        merchant_id: ID of the merchant.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.merchants.custom_attributes.delete("...", "favourite_print")
    """
    return await send(DELETE_MERCHANT_CUSTOM_ATTRIBUTE, path={"merchant_id": merchant_id, "key": key})


async def retrieve_merchant_custom_attribute(
    send: Send,
    /,
    merchant_id: str,
    key: str,
    *,
    with_definition: bool | None = None,
    version: int | None = None,
) -> RetrieveMerchantCustomAttributeResponse:
    """Get a merchant's custom attribute, on request with its definition.

    GET /v2/merchants/{merchant_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        merchant_id: ID of the merchant.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        with_definition: Put the attribute's definition into its `definition`; false by default.
        version: Version of the attribute that the answer must have at least; a future one is an error.

    Example:
        await square.merchants.custom_attributes.get("...", "favourite_print")
    """
    return await send(
        RETRIEVE_MERCHANT_CUSTOM_ATTRIBUTE,
        path={"merchant_id": merchant_id, "key": key},
        query={"with_definition": with_definition, "version": version},
    )


async def upsert_merchant_custom_attribute(
    send: Send,
    /,
    merchant_id: str,
    key: str,
    *,
    custom_attribute: CustomAttribute | CustomAttributeDict,
    idempotency_key: str | Null | None = None,
) -> UpsertMerchantCustomAttributeResponse:
    """Set a custom attribute of a merchant; its definition must exist.

    POST /v2/merchants/{merchant_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        merchant_id: ID of the merchant.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.merchants.custom_attributes.upsert(...)
    """
    return await send(
        UPSERT_MERCHANT_CUSTOM_ATTRIBUTE,
        path={"merchant_id": merchant_id, "key": key},
        body={"custom_attribute": custom_attribute, "idempotency_key": idempotency_key},
    )


class MerchantsCustomAttributes(Resource):
    """Values of custom attributes of merchants."""

    batch_delete = bulk_delete_merchant_custom_attributes
    batch_upsert = bulk_upsert_merchant_custom_attributes
    list = list_merchant_custom_attributes
    delete = delete_merchant_custom_attribute
    get = retrieve_merchant_custom_attribute
    upsert = upsert_merchant_custom_attribute
