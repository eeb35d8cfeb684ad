"""BulkUpsertBookingCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.booking_custom_attribute_upsert_request import BookingCustomAttributeUpsertRequest
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkUpsertBookingCustomAttributesResponse(Model):
    """Schema `BulkUpsertBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeUpsertResponse] | None = None
    errors: list[Error] | None = None


@model
class BookingCustomAttributeUpsertResponse(Model):
    """Schema `BookingCustomAttributeUpsertResponse`."""

    booking_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None


@model
class BulkUpsertBookingCustomAttributesRequest(Model):
    """Schema `BulkUpsertBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeUpsertRequest]
