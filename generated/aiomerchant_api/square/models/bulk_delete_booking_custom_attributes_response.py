"""The model BulkDeleteBookingCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.booking_custom_attribute_delete_request import BookingCustomAttributeDeleteRequest
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteBookingCustomAttributesResponse(Model):
    """Schema `BulkDeleteBookingCustomAttributesResponse`."""

    values: dict[str, BookingCustomAttributeDeleteResponse] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BookingCustomAttributeDeleteResponse(Model):
    """Schema `BookingCustomAttributeDeleteResponse`."""

    booking_id: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteBookingCustomAttributesRequest(Model):
    """Schema `BulkDeleteBookingCustomAttributesRequest`."""

    values: dict[str, BookingCustomAttributeDeleteRequest]
