"""UpdateBookingResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.booking import Booking
    from ..models.error import Error


@model
class UpdateBookingResponse(Model):
    """Schema `UpdateBookingResponse`."""

    booking: Booking
    errors: list[Error] | None = None


@model
class UpdateBookingRequest(Model):
    """Schema `UpdateBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
    booking: Booking
