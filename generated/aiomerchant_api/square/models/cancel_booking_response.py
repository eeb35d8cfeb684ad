"""The model CancelBookingResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.booking import Booking
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CancelBookingResponse(Model):
    """Schema `CancelBookingResponse`."""

    booking: Booking | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CancelBookingRequest(Model):
    """Schema `CancelBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: str | None = None
    booking_version: int | None = None
