"""The model BulkRetrieveBookingsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_booking_response import RetrieveBookingResponse


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveBookingsResponse(Model):
    """Schema `BulkRetrieveBookingsResponse`."""

    bookings: dict[str, RetrieveBookingResponse] | None = None
    errors: list[Error] | None = None
