"""LocationBookingProfile. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class LocationBookingProfile(Model):
    """Schema `LocationBookingProfile`."""

    location_id: Nullable[str] = ABSENT
    booking_site_url: Nullable[str] = ABSENT
    online_booking_enabled: Nullable[bool] = ABSENT
