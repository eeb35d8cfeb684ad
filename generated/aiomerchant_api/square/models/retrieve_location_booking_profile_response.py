"""The model RetrieveLocationBookingProfileResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.location_booking_profile import LocationBookingProfile


@define(kw_only=True, eq=False, repr=False)
class RetrieveLocationBookingProfileResponse(Model):
    """Schema `RetrieveLocationBookingProfileResponse`."""

    location_booking_profile: LocationBookingProfile | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
