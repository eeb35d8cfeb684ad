"""The bodies of bookings location profiles. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.location_booking_profile import LocationBookingProfile


@model
class ListLocationBookingProfilesResponse(Model):
    """Schema `ListLocationBookingProfilesResponse`."""

    location_booking_profiles: list[LocationBookingProfile] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
