"""ListBookingsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.booking import Booking
    from ..models.error import Error


@model
class ListBookingsResponse(Model):
    """Schema `ListBookingsResponse`.

    Attributes:
        cursor: At most 65536 characters.
    """

    bookings: list[Booking] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
