"""The model LocationSettingsUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_location_settings import CheckoutLocationSettings


@define(kw_only=True, eq=False, repr=False)
class LocationSettingsUpdatedEventObject(Model):
    """Schema `LocationSettingsUpdatedEventObject`."""

    location_settings: CheckoutLocationSettings | None = None
