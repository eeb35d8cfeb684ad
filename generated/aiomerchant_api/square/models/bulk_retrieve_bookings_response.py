"""BulkRetrieveBookingsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_booking_response import RetrieveBookingResponse


@model
class BulkRetrieveBookingsResponse(Model):
    """Schema `BulkRetrieveBookingsResponse`."""

    bookings: dict[str, RetrieveBookingResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkRetrieveBookingsRequest(Model):
    """Schema `BulkRetrieveBookingsRequest`."""

    booking_ids: list[str]
