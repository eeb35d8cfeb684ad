"""The model CheckoutLocationSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_location_settings_branding import CheckoutLocationSettingsBranding
    from ..models.checkout_location_settings_coupons import CheckoutLocationSettingsCoupons
    from ..models.checkout_location_settings_policy import CheckoutLocationSettingsPolicy
    from ..models.checkout_location_settings_tipping import CheckoutLocationSettingsTipping


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettings(Model):
    """How checkout pages look and behave at a location.

    Attributes:
        location_id: ID of the location.
        customer_notes_enabled: Let buyers leave a note.
        policies: Policies that stand at the end of the page, at most two.
        branding: Colors and logo.
        tipping: Which tips are proposed.
        coupons: Whether coupons can be used.
        updated_at: Time of the last change.
    """

    location_id: str | None = None
    customer_notes_enabled: bool | None = None
    policies: list[CheckoutLocationSettingsPolicy] | None = None
    branding: CheckoutLocationSettingsBranding | None = None
    tipping: CheckoutLocationSettingsTipping | None = None
    coupons: CheckoutLocationSettingsCoupons | None = None
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
