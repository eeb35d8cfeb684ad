"""The model BulkUpsertBookingCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.booking_custom_attribute_upsert_request import BookingCustomAttributeUpsertRequest
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertBookingCustomAttributesResponse(Model):
    """Schema `BulkUpsertBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeUpsertResponse] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BookingCustomAttributeUpsertResponse(Model):
    """Schema `BookingCustomAttributeUpsertResponse`."""

    booking_id: str | None = field(default=None, metadata=NOT_NULL)
    custom_attribute: CustomAttribute | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertBookingCustomAttributesRequest(Model):
    """Schema `BulkUpsertBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeUpsertRequest]
