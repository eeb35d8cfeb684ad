"""The model CancelBookingRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CancelBookingRequest(Model):
    """Schema `CancelBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: str | None = None
    booking_version: int | None = None
