"""CreateBookingResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.booking import Booking
    from ..models.error import Error


@model
class CreateBookingResponse(Model):
    """Schema `CreateBookingResponse`."""

    booking: Booking
    errors: list[Error] | None = None


@model
class CreateBookingRequest(Model):
    """Schema `CreateBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: str | None = None
    booking: Booking
