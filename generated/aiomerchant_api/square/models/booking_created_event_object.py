"""The model BookingCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.booking import Booking


@define(kw_only=True, eq=False, repr=False)
class BookingCreatedEventObject(Model):
    """Schema `BookingCreatedEventObject`."""

    booking: Booking | None = None
