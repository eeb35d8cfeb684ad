"""Square: locations.custom_attribute_definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.custom import CustomAttributeDefinitionDict
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import VisibilityFilter
    from ..models.locations_custom_attribute_definitions_bodies import (
        CreateLocationCustomAttributeDefinitionResponse,
        DeleteLocationCustomAttributeDefinitionResponse,
        ListLocationCustomAttributeDefinitionsResponse,
        RetrieveLocationCustomAttributeDefinitionResponse,
        UpdateLocationCustomAttributeDefinitionResponse,
    )

LIST_LOCATION_CUSTOM_ATTRIBUTE_DEFINITIONS: Final[
    ListOperation[ListLocationCustomAttributeDefinitionsResponse, CustomAttributeDefinition]
] = ListOperation(
    "ListLocationCustomAttributeDefinitions",
    "locations.custom_attribute_definitions.list",
    "GET",
    "/v2/locations/custom-attribute-definitions",
    provider="square",
    returns="ListLocationCustomAttributeDefinitionsResponse",
    query=("visibility_filter", "limit", "cursor"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
    paging=Paging(
        style="cursor", items="custom_attribute_definitions", cursor="cursor", limit="limit", largest=100
    ),
)

CREATE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[CreateLocationCustomAttributeDefinitionResponse]
] = Operation(
    "CreateLocationCustomAttributeDefinition",
    "locations.custom_attribute_definitions.create",
    "POST",
    "/v2/locations/custom-attribute-definitions",
    provider="square",
    returns="CreateLocationCustomAttributeDefinitionResponse",
    body=Body(type="CreateLocationCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[DeleteLocationCustomAttributeDefinitionResponse]
] = Operation(
    "DeleteLocationCustomAttributeDefinition",
    "locations.custom_attribute_definitions.delete",
    "DELETE",
    "/v2/locations/custom-attribute-definitions/{key}",
    provider="square",
    returns="DeleteLocationCustomAttributeDefinitionResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
)

RETRIEVE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[RetrieveLocationCustomAttributeDefinitionResponse]
] = Operation(
    "RetrieveLocationCustomAttributeDefinition",
    "locations.custom_attribute_definitions.get",
    "GET",
    "/v2/locations/custom-attribute-definitions/{key}",
    provider="square",
    returns="RetrieveLocationCustomAttributeDefinitionResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)

UPDATE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[UpdateLocationCustomAttributeDefinitionResponse]
] = Operation(
    "UpdateLocationCustomAttributeDefinition",
    "locations.custom_attribute_definitions.update",
    "PUT",
    "/v2/locations/custom-attribute-definitions/{key}",
    provider="square",
    returns="UpdateLocationCustomAttributeDefinitionResponse",
    body=Body(type="UpdateLocationCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_WRITE",),
    idempotency=("idempotency_key",),
)


def list_location_custom_attribute_definitions(
    send: Send,
    /,
    *,
    visibility_filter: VisibilityFilter | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[CustomAttributeDefinition]:
    """List the definitions of locations' custom attributes that the application may see.

    GET /v2/locations/custom-attribute-definitions. Scopes: MERCHANT_PROFILE_READ.

    Args:
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.locations.custom_attribute_definitions.list(): ...
    """
    return send.pages(
        LIST_LOCATION_CUSTOM_ATTRIBUTE_DEFINITIONS,
        query={"visibility_filter": visibility_filter, "limit": limit, "cursor": cursor},
    )


async def create_location_custom_attribute_definition(
    send: Send,
    /,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | None = None,
) -> CreateLocationCustomAttributeDefinitionResponse:
    """Define a custom attribute of locations by key, name, visibility and JSON schema.

    POST /v2/locations/custom-attribute-definitions. Scopes: MERCHANT_PROFILE_WRITE. `idempotency_key` is
    made unless given, and is the same on each attempt.

    Args:
        idempotency_key: At most 45 characters.

    Example:
        await square.locations.custom_attribute_definitions.create(...)
    """
    return await send(
        CREATE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_location_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteLocationCustomAttributeDefinitionResponse:
    """Delete an own definition and with it the attribute's value on every location.

    DELETE /v2/locations/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_WRITE.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.locations.custom_attribute_definitions.delete("favourite_print")
    """
    return await send(DELETE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_location_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveLocationCustomAttributeDefinitionResponse:
    """Get a definition by key; `version` asks for at least that version.

    GET /v2/locations/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        version: Version of the definition that the answer must have at least; a future one is an error.

    Example:
        await square.locations.custom_attribute_definitions.get("favourite_print")
    """
    return await send(
        RETRIEVE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key}, query={"version": version}
    )


async def update_location_custom_attribute_definition(
    send: Send,
    /,
    key: str,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | Null | None = None,
) -> UpdateLocationCustomAttributeDefinitionResponse:
    """Change name, description, visibility or selection options of an own definition.

    PUT /v2/locations/custom-attribute-definitions/{key}. Scopes: MERCHANT_PROFILE_WRITE. `idempotency_key`
    is made unless given, and is the same on each attempt.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.locations.custom_attribute_definitions.update(...)
    """
    return await send(
        UPDATE_LOCATION_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


class LocationsCustomAttributeDefinitions(Resource):
    """Definitions of the custom attributes that locations can have."""

    list = list_location_custom_attribute_definitions
    create = create_location_custom_attribute_definition
    delete = delete_location_custom_attribute_definition
    get = retrieve_location_custom_attribute_definition
    update = update_location_custom_attribute_definition
