"""The bodies of bookings custom attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BookingCustomAttributeDeleteRequest(Model):
    """Schema `BookingCustomAttributeDeleteRequest`.

    Attributes:
        booking_id: 1 to 36 characters.
        key: Not empty.
    """

    booking_id: str
    key: str


@model
class BookingCustomAttributeDeleteResponse(Model):
    """Schema `BookingCustomAttributeDeleteResponse`."""

    booking_id: str | None = None
    errors: list[Error] | None = None


@model
class BookingCustomAttributeUpsertRequest(Model):
    """Schema `BookingCustomAttributeUpsertRequest`.

    Attributes:
        booking_id: 1 to 36 characters.
        idempotency_key: At most 45 characters.
    """

    booking_id: str
    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class BookingCustomAttributeUpsertResponse(Model):
    """Schema `BookingCustomAttributeUpsertResponse`."""

    booking_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None


@model
class BulkDeleteBookingCustomAttributesRequest(Model):
    """Schema `BulkDeleteBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeDeleteRequest]


@model
class BulkDeleteBookingCustomAttributesResponse(Model):
    """Schema `BulkDeleteBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeDeleteResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkUpsertBookingCustomAttributesRequest(Model):
    """Schema `BulkUpsertBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeUpsertRequest]


@model
class BulkUpsertBookingCustomAttributesResponse(Model):
    """Schema `BulkUpsertBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeUpsertResponse] | None = None
    errors: list[Error] | None = None


@model
class DeleteBookingCustomAttributeResponse(Model):
    """Schema `DeleteBookingCustomAttributeResponse`."""

    errors: list[Error] | None = None


@model
class ListBookingCustomAttributesResponse(Model):
    """Schema `ListBookingCustomAttributesResponse`."""

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveBookingCustomAttributeResponse(Model):
    """Schema `RetrieveBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertBookingCustomAttributeRequest(Model):
    """Schema `UpsertBookingCustomAttributeRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class UpsertBookingCustomAttributeResponse(Model):
    """Schema `UpsertBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
