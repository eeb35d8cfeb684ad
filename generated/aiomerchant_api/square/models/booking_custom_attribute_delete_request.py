"""BookingCustomAttributeDeleteRequest. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BookingCustomAttributeDeleteRequest(Model):
    """Schema `BookingCustomAttributeDeleteRequest`.

    Attributes:
        booking_id: 1 to 36 characters.
        key: Not empty.
    """

    booking_id: str
    key: str
