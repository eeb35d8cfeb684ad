"""The model LocationBookingProfile. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LocationBookingProfile(Model):
    """Schema `LocationBookingProfile`."""

    location_id: str | None = None
    booking_site_url: str | None = None
    online_booking_enabled: bool | None = None
