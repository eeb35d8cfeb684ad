"""Square: bookings.custom_attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.booking import (
        BookingCustomAttributeDeleteRequestDict,
        BookingCustomAttributeUpsertRequestDict,
    )
    from ..inputs.custom import CustomAttributeDict
    from ..models.bookings_custom_attributes_bodies import (
        BookingCustomAttributeDeleteRequest,
        BookingCustomAttributeUpsertRequest,
        BulkDeleteBookingCustomAttributesResponse,
        BulkUpsertBookingCustomAttributesResponse,
        DeleteBookingCustomAttributeResponse,
        ListBookingCustomAttributesResponse,
        RetrieveBookingCustomAttributeResponse,
        UpsertBookingCustomAttributeResponse,
    )
    from ..models.custom_attribute import CustomAttribute

BULK_DELETE_BOOKING_CUSTOM_ATTRIBUTES: Final[Operation[BulkDeleteBookingCustomAttributesResponse]] = (
    Operation(
        "BulkDeleteBookingCustomAttributes",
        "bookings.custom_attributes.batch_delete",
        "POST",
        "/v2/bookings/custom-attributes/bulk-delete",
        provider="square",
        returns="BulkDeleteBookingCustomAttributesResponse",
        body=Body(type="BulkDeleteBookingCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("APPOINTMENTS_WRITE",),
    )
)

BULK_UPSERT_BOOKING_CUSTOM_ATTRIBUTES: Final[Operation[BulkUpsertBookingCustomAttributesResponse]] = (
    Operation(
        "BulkUpsertBookingCustomAttributes",
        "bookings.custom_attributes.batch_upsert",
        "POST",
        "/v2/bookings/custom-attributes/bulk-upsert",
        provider="square",
        returns="BulkUpsertBookingCustomAttributesResponse",
        body=Body(type="BulkUpsertBookingCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("APPOINTMENTS_WRITE",),
    )
)

LIST_BOOKING_CUSTOM_ATTRIBUTES: Final[ListOperation[ListBookingCustomAttributesResponse, CustomAttribute]] = (
    ListOperation(
        "ListBookingCustomAttributes",
        "bookings.custom_attributes.list",
        "GET",
        "/v2/bookings/{booking_id}/custom-attributes",
        provider="square",
        returns="ListBookingCustomAttributesResponse",
        query=("limit", "cursor", "with_definitions"),
        security=("oauth2",),
        scopes=("APPOINTMENTS_READ",),
        paging=Paging(style="cursor", items="custom_attributes", cursor="cursor", limit="limit", largest=100),
    )
)

DELETE_BOOKING_CUSTOM_ATTRIBUTE: Final[Operation[DeleteBookingCustomAttributeResponse]] = Operation(
    "DeleteBookingCustomAttribute",
    "bookings.custom_attributes.delete",
    "DELETE",
    "/v2/bookings/{booking_id}/custom-attributes/{key}",
    provider="square",
    returns="DeleteBookingCustomAttributeResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
)

RETRIEVE_BOOKING_CUSTOM_ATTRIBUTE: Final[Operation[RetrieveBookingCustomAttributeResponse]] = Operation(
    "RetrieveBookingCustomAttribute",
    "bookings.custom_attributes.get",
    "GET",
    "/v2/bookings/{booking_id}/custom-attributes/{key}",
    provider="square",
    returns="RetrieveBookingCustomAttributeResponse",
    query=("with_definition", "version"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
)

UPSERT_BOOKING_CUSTOM_ATTRIBUTE: Final[Operation[UpsertBookingCustomAttributeResponse]] = Operation(
    "UpsertBookingCustomAttribute",
    "bookings.custom_attributes.upsert",
    "PUT",
    "/v2/bookings/{booking_id}/custom-attributes/{key}",
    provider="square",
    returns="UpsertBookingCustomAttributeResponse",
    body=Body(type="UpsertBookingCustomAttributeRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)


async def bulk_delete_booking_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[str, BookingCustomAttributeDeleteRequest | BookingCustomAttributeDeleteRequestDict],
) -> BulkDeleteBookingCustomAttributesResponse:
    """Delete attribute values of bookings; the answer maps each entry's key to its outcome.

    POST /v2/bookings/custom-attributes/bulk-delete. Scopes: APPOINTMENTS_WRITE.

    Example:
        await square.bookings.custom_attributes.batch_delete(values={...})
    """
    return await send(BULK_DELETE_BOOKING_CUSTOM_ATTRIBUTES, body={"values": values})


async def bulk_upsert_booking_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[str, BookingCustomAttributeUpsertRequest | BookingCustomAttributeUpsertRequestDict],
) -> BulkUpsertBookingCustomAttributesResponse:
    """Set up to 25 attribute values of bookings; the answer maps each entry's key to a value or errors.

    POST /v2/bookings/custom-attributes/bulk-upsert. Scopes: APPOINTMENTS_WRITE.

    Example:
        await square.bookings.custom_attributes.batch_upsert(values={...})
    """
    return await send(BULK_UPSERT_BOOKING_CUSTOM_ATTRIBUTES, body={"values": values})


def list_booking_custom_attributes(
    send: Send,
    /,
    booking_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    with_definitions: bool | None = None,
) -> Pages[CustomAttribute]:
    """List a booking's custom attributes, on request with their definitions.

    GET /v2/bookings/{booking_id}/custom-attributes. Scopes: APPOINTMENTS_READ.

    Args:
        booking_id: ID of the booking.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        with_definitions: Put each attribute's definition into its `definition`; false by default.

    Example:
        async for item in square.bookings.custom_attributes.list("..."): ...
    """
    return send.pages(
        LIST_BOOKING_CUSTOM_ATTRIBUTES,
        path={"booking_id": booking_id},
        query={"limit": limit, "cursor": cursor, "with_definitions": with_definitions},
    )


async def delete_booking_custom_attribute(
    send: Send, /, booking_id: str, key: str
) -> DeleteBookingCustomAttributeResponse:
    """Delete a custom attribute's value from a booking.

    DELETE /v2/bookings/{booking_id}/custom-attributes/{key}. Scopes: APPOINTMENTS_WRITE.

    Args:
        booking_id: ID of the booking.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.bookings.custom_attributes.delete("...", "favourite_print")
    """
    return await send(DELETE_BOOKING_CUSTOM_ATTRIBUTE, path={"booking_id": booking_id, "key": key})


async def retrieve_booking_custom_attribute(
    send: Send,
    /,
    booking_id: str,
    key: str,
    *,
    with_definition: bool | None = None,
    version: int | None = None,
) -> RetrieveBookingCustomAttributeResponse:
    """Get a booking's custom attribute, on request with its definition.

    GET /v2/bookings/{booking_id}/custom-attributes/{key}. Scopes: APPOINTMENTS_READ.

    Args:
        booking_id: ID of the booking.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        with_definition: Put the attribute's definition into its `definition`; false by default.
        version: Version of the attribute that the answer must have at least; a future one is an error.

    Example:
        await square.bookings.custom_attributes.get("...", "favourite_print")
    """
    return await send(
        RETRIEVE_BOOKING_CUSTOM_ATTRIBUTE,
        path={"booking_id": booking_id, "key": key},
        query={"with_definition": with_definition, "version": version},
    )


async def upsert_booking_custom_attribute(
    send: Send,
    /,
    booking_id: str,
    key: str,
    *,
    custom_attribute: CustomAttribute | CustomAttributeDict,
    idempotency_key: str | Null | None = None,
) -> UpsertBookingCustomAttributeResponse:
    """Set a custom attribute of a booking; its definition must exist.

    PUT /v2/bookings/{booking_id}/custom-attributes/{key}. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is
    made unless given, and is the same on each attempt.

    Args:
        booking_id: ID of the booking.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        idempotency_key: At most 45 characters.

    Example:
        await square.bookings.custom_attributes.upsert(...)
    """
    return await send(
        UPSERT_BOOKING_CUSTOM_ATTRIBUTE,
        path={"booking_id": booking_id, "key": key},
        body={"custom_attribute": custom_attribute, "idempotency_key": idempotency_key},
    )


class BookingsCustomAttributes(Resource):
    """Values of custom attributes of bookings."""

    batch_delete = bulk_delete_booking_custom_attributes
    batch_upsert = bulk_upsert_booking_custom_attributes
    list = list_booking_custom_attributes
    delete = delete_booking_custom_attribute
    get = retrieve_booking_custom_attribute
    upsert = upsert_booking_custom_attribute
