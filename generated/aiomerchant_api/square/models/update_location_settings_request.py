"""The model UpdateLocationSettingsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_location_settings import CheckoutLocationSettings


@define(kw_only=True, eq=False, repr=False)
class UpdateLocationSettingsRequest(Model):
    """Schema `UpdateLocationSettingsRequest`.

    Attributes:
        location_settings: The changed settings alone.
    """

    location_settings: CheckoutLocationSettings
