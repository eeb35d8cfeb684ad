"""The model BulkRetrieveBookingsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_booking_response import RetrieveBookingResponse


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveBookingsResponse(Model):
    """Schema `BulkRetrieveBookingsResponse`."""

    bookings: dict[str, RetrieveBookingResponse] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveBookingsRequest(Model):
    """Schema `BulkRetrieveBookingsRequest`."""

    booking_ids: list[str]
