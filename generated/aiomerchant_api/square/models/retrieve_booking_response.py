"""RetrieveBookingResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.booking import Booking
    from ..models.error import Error


@model
class RetrieveBookingResponse(Model):
    """Schema `RetrieveBookingResponse`."""

    booking: Booking | None = None
    errors: list[Error] | None = None
