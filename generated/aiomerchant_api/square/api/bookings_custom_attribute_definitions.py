"""Square: bookings.custom_attribute_definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.custom import CustomAttributeDefinitionDict
    from ..models.bookings_custom_attribute_definitions_bodies import (
        CreateBookingCustomAttributeDefinitionResponse,
        DeleteBookingCustomAttributeDefinitionResponse,
        ListBookingCustomAttributeDefinitionsResponse,
        RetrieveBookingCustomAttributeDefinitionResponse,
        UpdateBookingCustomAttributeDefinitionResponse,
    )
    from ..models.custom_attribute_definition import CustomAttributeDefinition

LIST_BOOKING_CUSTOM_ATTRIBUTE_DEFINITIONS: Final[
    ListOperation[ListBookingCustomAttributeDefinitionsResponse, CustomAttributeDefinition]
] = ListOperation(
    "ListBookingCustomAttributeDefinitions",
    "bookings.custom_attribute_definitions.list",
    "GET",
    "/v2/bookings/custom-attribute-definitions",
    provider="square",
    returns="ListBookingCustomAttributeDefinitionsResponse",
    query=("limit", "cursor"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
    paging=Paging(
        style="cursor", items="custom_attribute_definitions", cursor="cursor", limit="limit", largest=100
    ),
)

CREATE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[CreateBookingCustomAttributeDefinitionResponse]
] = Operation(
    "CreateBookingCustomAttributeDefinition",
    "bookings.custom_attribute_definitions.create",
    "POST",
    "/v2/bookings/custom-attribute-definitions",
    provider="square",
    returns="CreateBookingCustomAttributeDefinitionResponse",
    body=Body(type="CreateBookingCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[DeleteBookingCustomAttributeDefinitionResponse]
] = Operation(
    "DeleteBookingCustomAttributeDefinition",
    "bookings.custom_attribute_definitions.delete",
    "DELETE",
    "/v2/bookings/custom-attribute-definitions/{key}",
    provider="square",
    returns="DeleteBookingCustomAttributeDefinitionResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
)

RETRIEVE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[RetrieveBookingCustomAttributeDefinitionResponse]
] = Operation(
    "RetrieveBookingCustomAttributeDefinition",
    "bookings.custom_attribute_definitions.get",
    "GET",
    "/v2/bookings/custom-attribute-definitions/{key}",
    provider="square",
    returns="RetrieveBookingCustomAttributeDefinitionResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
)

UPDATE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[UpdateBookingCustomAttributeDefinitionResponse]
] = Operation(
    "UpdateBookingCustomAttributeDefinition",
    "bookings.custom_attribute_definitions.update",
    "PUT",
    "/v2/bookings/custom-attribute-definitions/{key}",
    provider="square",
    returns="UpdateBookingCustomAttributeDefinitionResponse",
    body=Body(type="UpdateBookingCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)


def list_booking_custom_attribute_definitions(
    send: Send, /, *, limit: int | None = None, cursor: str | None = None
) -> Pages[CustomAttributeDefinition]:
    """List the definitions of custom attributes of bookings.

    GET /v2/bookings/custom-attribute-definitions. Scopes: APPOINTMENTS_READ.

    Args:
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.bookings.custom_attribute_definitions.list(): ...
    """
    return send.pages(LIST_BOOKING_CUSTOM_ATTRIBUTE_DEFINITIONS, query={"limit": limit, "cursor": cursor})


async def create_booking_custom_attribute_definition(
    send: Send,
    /,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | None = None,
) -> CreateBookingCustomAttributeDefinitionResponse:
    """Define a custom attribute of bookings by key, name, visibility and JSON schema.

    POST /v2/bookings/custom-attribute-definitions. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        idempotency_key: At most 45 characters.

    Example:
        await square.bookings.custom_attribute_definitions.create(...)
    """
    return await send(
        CREATE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_booking_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteBookingCustomAttributeDefinitionResponse:
    """Delete a definition and with it the attribute's value on every booking.

    DELETE /v2/bookings/custom-attribute-definitions/{key}. Scopes: APPOINTMENTS_WRITE.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.bookings.custom_attribute_definitions.delete("favourite_print")
    """
    return await send(DELETE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_booking_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveBookingCustomAttributeDefinitionResponse:
    """Get a definition by key; `version` asks for at least that version.

    GET /v2/bookings/custom-attribute-definitions/{key}. Scopes: APPOINTMENTS_READ.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        version: Version of the definition that the answer must have at least; a future one is an error.

    Example:
        await square.bookings.custom_attribute_definitions.get("favourite_print")
    """
    return await send(
        RETRIEVE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key}, query={"version": version}
    )


async def update_booking_custom_attribute_definition(
    send: Send,
    /,
    key: str,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | Null | None = None,
) -> UpdateBookingCustomAttributeDefinitionResponse:
    """Change the given fields of a definition; key and data type stay as they are.

    PUT /v2/bookings/custom-attribute-definitions/{key}. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is
    made unless given, and is the same on each attempt.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.bookings.custom_attribute_definitions.update(...)
    """
    return await send(
        UPDATE_BOOKING_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


class BookingsCustomAttributeDefinitions(Resource):
    """Definitions of the custom attributes that bookings can have."""

    list = list_booking_custom_attribute_definitions
    create = create_booking_custom_attribute_definition
    delete = delete_booking_custom_attribute_definition
    get = retrieve_booking_custom_attribute_definition
    update = update_booking_custom_attribute_definition
