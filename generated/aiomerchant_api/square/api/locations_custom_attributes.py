"""Square: locations.custom_attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.custom import CustomAttributeDict
    from ..inputs.location import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict,
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.enums import VisibilityFilter
    from ..models.locations_custom_attributes_bodies import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
        BulkDeleteLocationCustomAttributesResponse,
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest,
        BulkUpsertLocationCustomAttributesResponse,
        DeleteLocationCustomAttributeResponse,
        ListLocationCustomAttributesResponse,
        RetrieveLocationCustomAttributeResponse,
        UpsertLocationCustomAttributeResponse,
    )

BULK_DELETE_LOCATION_CUSTOM_ATTRIBUTES: Final[Operation[BulkDeleteLocationCustomAttributesResponse]] = (
    Operation(
        "BulkDeleteLocationCustomAttributes",
        "locations.custom_attributes.batch_delete",
        "POST",
        "/v2/locations/custom-attributes/bulk-delete",
        provider="square",
        returns="BulkDeleteLocationCustomAttributesResponse",
        body=Body(type="BulkDeleteLocationCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("MERCHANT_PROFILE_WRITE",),
    )
)

BULK_UPSERT_LOCATION_CUSTOM_ATTRIBUTES: Final[Operation[BulkUpsertLocationCustomAttributesResponse]] = (
    Operation(
        "BulkUpsertLocationCustomAttributes",
        "locations.custom_attributes.batch_upsert",
        "POST",
        "/v2/locations/custom-attributes/bulk-upsert",
        provider="square",
        returns="BulkUpsertLocationCustomAttributesResponse",
        body=Body(type="BulkUpsertLocationCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("MERCHANT_PROFILE_WRITE",),
    )
)

LIST_LOCATION_CUSTOM_ATTRIBUTES: Final[
    ListOperation[ListLocationCustomAttributesResponse, CustomAttribute]
] = ListOperation(
    "ListLocationCustomAttributes",
    "locations.custom_attributes.list",
    "GET",
    "/v2/locations/{location_id}/custom-attributes",
    provider="square",
    returns="ListLocationCustomAttributesResponse",
    query=("visibility_filter", "limit", "cursor", "with_definitions"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
    paging=Paging(style="cursor", items="custom_attributes", cursor="cursor", limit="limit", largest=100),
)

DELETE_LOCATION_CUSTOM_ATTRIBUTE: Final[Operation[DeleteLocationCustomAttributeResponse]] = Operation(
    "DeleteLocationCustomAttribute",
    "locations.custom_attributes.delete",
    "DELETE",
    "/v2/locations/{location_id}/custom-attributes/{key}",
    provider="square",
    returns="DeleteLocationCustomAttributeResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

RETRIEVE_LOCATION_CUSTOM_ATTRIBUTE: Final[Operation[RetrieveLocationCustomAttributeResponse]] = Operation(
    "RetrieveLocationCustomAttribute",
    "locations.custom_attributes.get",
    "GET",
    "/v2/locations/{location_id}/custom-attributes/{key}",
    provider="square",
    returns="RetrieveLocationCustomAttributeResponse",
    query=("with_definition", "version"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPSERT_LOCATION_CUSTOM_ATTRIBUTE: Final[Operation[UpsertLocationCustomAttributeResponse]] = Operation(
    "UpsertLocationCustomAttribute",
    "locations.custom_attributes.upsert",
    "POST",
    "/v2/locations/{location_id}/custom-attributes/{key}",
    provider="square",
    returns="UpsertLocationCustomAttributeResponse",
    body=Body(type="UpsertLocationCustomAttributeRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)


async def bulk_delete_location_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest
        | BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict,
    ],
) -> BulkDeleteLocationCustomAttributesResponse:
    """Delete attribute values of locations; the answer maps each entry's key to its outcome.

    POST /v2/locations/custom-attributes/bulk-delete. Scopes: MERCHANT_PROFILE_WRITE.

    Example:
        await square.locations.custom_attributes.batch_delete(values={...})
    """
    return await send(BULK_DELETE_LOCATION_CUSTOM_ATTRIBUTES, body={"values": values})


async def bulk_upsert_location_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest
        | BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict,
    ],
) -> BulkUpsertLocationCustomAttributesResponse:
    """Set up to 25 attribute values of locations; the answer maps each entry's key to a value or errors.

    POST /v2/locations/custom-attributes/bulk-upsert. Scopes: MERCHANT_PROFILE_WRITE.

    Example:
        await square.locations.custom_attributes.batch_upsert(values={...})
    """
    return await send(BULK_UPSERT_LOCATION_CUSTOM_ATTRIBUTES, body={"values": values})


def list_location_custom_attributes(
    send: Send,
    /,
    location_id: str,
    *,
    visibility_filter: VisibilityFilter | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    with_definitions: bool | None = None,
) -> Pages[CustomAttribute]:
    """List a location's custom attributes, on request with their definitions.

    GET /v2/locations/{location_id}/custom-attributes. Scopes: MERCHANT_PROFILE_READ.

    Args:
        location_id: ID of the location.
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        with_definitions: Put each attribute's definition into its `definition`; false by default.

    Example:
        async for item in square.locations.custom_attributes.list("..."): ...
    """
    return send.pages(
        LIST_LOCATION_CUSTOM_ATTRIBUTES,
        path={"location_id": location_id},
        query={
            "visibility_filter": visibility_filter,
            "limit": limit,
            "cursor": cursor,
            "with_definitions": with_definitions,
        },
    )


async def delete_location_custom_attribute(
    send: Send, /, location_id: str, key: str
) -> DeleteLocationCustomAttributeResponse:
    """Delete a custom attribute's value from a location.

    DELETE /v2/locations/{location_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_WRITE.

    Args:
        location_id: ID of the location.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.locations.custom_attributes.delete("...", "favourite_print")
    """
    return await send(DELETE_LOCATION_CUSTOM_ATTRIBUTE, path={"location_id": location_id, "key": key})


async def retrieve_location_custom_attribute(
    send: Send,
    /,
    location_id: str,
    key: str,
    *,
    with_definition: bool | None = None,
    version: int | None = None,
) -> RetrieveLocationCustomAttributeResponse:
    """Get a location's custom attribute, on request with its definition.

    GET /v2/locations/{location_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        location_id: ID of the location.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        with_definition: Put the attribute's definition into its `definition`; false by default.
        version: Version of the attribute that the answer must have at least; a future one is an error.

    Example:
        await square.locations.custom_attributes.get("...", "favourite_print")
    """
    return await send(
        RETRIEVE_LOCATION_CUSTOM_ATTRIBUTE,
        path={"location_id": location_id, "key": key},
        query={"with_definition": with_definition, "version": version},
    )


async def upsert_location_custom_attribute(
    send: Send,
    /,
    location_id: str,
    key: str,
    *,
    custom_attribute: CustomAttribute | CustomAttributeDict,
    idempotency_key: str | Null | None = None,
) -> UpsertLocationCustomAttributeResponse:
    """Set a custom attribute of a location; its definition must exist.

    POST /v2/locations/{location_id}/custom-attributes/{key}. Scopes: MERCHANT_PROFILE_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        location_id: ID of the location.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.locations.custom_attributes.upsert(...)
    """
    return await send(
        UPSERT_LOCATION_CUSTOM_ATTRIBUTE,
        path={"location_id": location_id, "key": key},
        body={"custom_attribute": custom_attribute, "idempotency_key": idempotency_key},
    )


class LocationsCustomAttributes(Resource):
    """Values of custom attributes of locations."""

    batch_delete = bulk_delete_location_custom_attributes
    batch_upsert = bulk_upsert_location_custom_attributes
    list = list_location_custom_attributes
    delete = delete_location_custom_attribute
    get = retrieve_location_custom_attribute
    upsert = upsert_location_custom_attribute
