"""BulkDeleteBookingCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.booking_custom_attribute_delete_request import BookingCustomAttributeDeleteRequest
    from ..models.error import Error


@model
class BulkDeleteBookingCustomAttributesResponse(Model):
    """Schema `BulkDeleteBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeDeleteResponse] | None = None
    errors: list[Error] | None = None


@model
class BookingCustomAttributeDeleteResponse(Model):
    """Schema `BookingCustomAttributeDeleteResponse`."""

    booking_id: str | None = None
    errors: list[Error] | None = None


@model
class BulkDeleteBookingCustomAttributesRequest(Model):
    """Schema `BulkDeleteBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeDeleteRequest]
