"""Square: merchants.custom_attribute_definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.custom import CustomAttributeDefinitionDict
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import VisibilityFilter
    from ..models.merchants_custom_attribute_definitions_bodies import (
        CreateMerchantCustomAttributeDefinitionResponse,
        DeleteMerchantCustomAttributeDefinitionResponse,
        ListMerchantCustomAttributeDefinitionsResponse,
        RetrieveMerchantCustomAttributeDefinitionResponse,
        UpdateMerchantCustomAttributeDefinitionResponse,
    )

LIST_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITIONS: Final[
    ListOperation[ListMerchantCustomAttributeDefinitionsResponse, CustomAttributeDefinition]
] = ListOperation(
    "ListMerchantCustomAttributeDefinitions",
    "merchants.custom_attribute_definitions.list",
    "GET",
    "/v2/merchants/custom-attribute-definitions",
    provider="square",
    returns="ListMerchantCustomAttributeDefinitionsResponse",
    query=("visibility_filter", "limit", "cursor"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
    paging=Paging(
        style="cursor", items="custom_attribute_definitions", cursor="cursor", limit="limit", largest=100
    ),
)

CREATE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[CreateMerchantCustomAttributeDefinitionResponse]
] = Operation(
    "CreateMerchantCustomAttributeDefinition",
    "merchants.custom_attribute_definitions.create",
    "POST",
    "/v2/merchants/custom-attribute-definitions",
    provider="square",
    returns="CreateMerchantCustomAttributeDefinitionResponse",
    body=Body(type="CreateMerchantCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[DeleteMerchantCustomAttributeDefinitionResponse]
] = Operation(
    "DeleteMerchantCustomAttributeDefinition",
    "merchants.custom_attribute_definitions.delete",
    "DELETE",
    "/v2/merchants/custom-attribute-definitions/{key}",
    provider="square",
    returns="DeleteMerchantCustomAttributeDefinitionResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

RETRIEVE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[RetrieveMerchantCustomAttributeDefinitionResponse]
] = Operation(
    "RetrieveMerchantCustomAttributeDefinition",
    "merchants.custom_attribute_definitions.get",
    "GET",
    "/v2/merchants/custom-attribute-definitions/{key}",
    provider="square",
    returns="RetrieveMerchantCustomAttributeDefinitionResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPDATE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[UpdateMerchantCustomAttributeDefinitionResponse]
] = Operation(
    "UpdateMerchantCustomAttributeDefinition",
    "merchants.custom_attribute_definitions.update",
    "PUT",
    "/v2/merchants/custom-attribute-definitions/{key}",
    provider="square",
    returns="UpdateMerchantCustomAttributeDefinitionResponse",
    body=Body(type="UpdateMerchantCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)


def list_merchant_custom_attribute_definitions(
    send: Send,
    /,
    *,
    visibility_filter: VisibilityFilter | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[CustomAttributeDefinition]:
    """List the definitions of merchants' custom attributes that the application may see.

    GET /v2/merchants/custom-attribute-definitions. Scopes: MERCHANT_PROFILE_READ.

    Args:
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.merchants.custom_attribute_definitions.list(): ...
    """
    return send.pages(
        LIST_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITIONS,
        query={"visibility_filter": visibility_filter, "limit": limit, "cursor": cursor},
    )


async def create_merchant_custom_attribute_definition(
    send: Send,
    /,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | None = None,
) -> CreateMerchantCustomAttributeDefinitionResponse:
    """Define a custom attribute of merchants by key, name, visibility and JSON schema.

    POST /v2/merchants/custom-attribute-definitions. Scopes: MERCHANT_PROFILE_WRITE. `idempotency_key` is
    made unless given, and is the same on each attempt.

    Args:
        idempotency_key: At most 45 characters.

    Example:
        await square.merchants.custom_attribute_definitions.create(...)
    """
    return await send(
        CREATE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_merchant_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteMerchantCustomAttributeDefinitionResponse:
    """Delete an own definition and with it the attribute's value on the merchant.

    DELETE /v2/merchants/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_WRITE.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.merchants.custom_attribute_definitions.delete("favourite_print")
    """
    return await send(DELETE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_merchant_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveMerchantCustomAttributeDefinitionResponse:
    """Get a definition by key; `version` asks for at least that version.

    GET /v2/merchants/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        version: Version of the definition that the answer must have at least; a future one is an error.

    Example:
        await square.merchants.custom_attribute_definitions.get("favourite_print")
    """
    return await send(
        RETRIEVE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key}, query={"version": version}
    )


async def update_merchant_custom_attribute_definition(
    send: Send,
    /,
    key: str,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | Null | None = None,
) -> UpdateMerchantCustomAttributeDefinitionResponse:
    """Change name, description, visibility or selection options of an own definition.

    PUT /v2/merchants/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_WRITE. `idempotency_key`
    is made unless given, and is the same on each attempt.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.merchants.custom_attribute_definitions.update(...)
    """
    return await send(
        UPDATE_MERCHANT_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


class MerchantsCustomAttributeDefinitions(Resource):
    """Definitions of the custom attributes that merchants can have."""

    list = list_merchant_custom_attribute_definitions
    create = create_merchant_custom_attribute_definition
    delete = delete_merchant_custom_attribute_definition
    get = retrieve_merchant_custom_attribute_definition
    update = update_merchant_custom_attribute_definition
