"""A mapping given for CheckoutLocationSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.checkout_location_settings_branding import CheckoutLocationSettingsBrandingDict
    from ..inputs.checkout_location_settings_coupons import CheckoutLocationSettingsCouponsDict
    from ..inputs.checkout_location_settings_policy import CheckoutLocationSettingsPolicyDict
    from ..inputs.checkout_location_settings_tipping import CheckoutLocationSettingsTippingDict
    from ..models.checkout_location_settings_branding import CheckoutLocationSettingsBranding
    from ..models.checkout_location_settings_coupons import CheckoutLocationSettingsCoupons
    from ..models.checkout_location_settings_policy import CheckoutLocationSettingsPolicy
    from ..models.checkout_location_settings_tipping import CheckoutLocationSettingsTipping


class CheckoutLocationSettingsDict(TypedDict, total=False):
    """Schema `CheckoutLocationSettings` as a mapping by wire names."""

    location_id: str | None
    customer_notes_enabled: bool | None
    policies: Sequence[CheckoutLocationSettingsPolicy | CheckoutLocationSettingsPolicyDict] | None
    branding: CheckoutLocationSettingsBranding | CheckoutLocationSettingsBrandingDict | None
    tipping: CheckoutLocationSettingsTipping | CheckoutLocationSettingsTippingDict | None
    coupons: CheckoutLocationSettingsCoupons | CheckoutLocationSettingsCouponsDict | None
    updated_at: datetime | None
