"""Mappings given for CheckoutLocationSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.money import MoneyDict
    from ..models.checkout_location_settings import (
        CheckoutLocationSettingsBranding,
        CheckoutLocationSettingsCoupons,
        CheckoutLocationSettingsPolicy,
        CheckoutLocationSettingsTipping,
    )
    from ..models.enums import (
        CheckoutLocationSettingsBrandingButtonShape,
        CheckoutLocationSettingsBrandingHeaderType,
    )
    from ..models.money import Money


class CheckoutLocationSettingsDict(TypedDict, total=False):
    location_id: str | None
    customer_notes_enabled: bool | None
    policies: Sequence[CheckoutLocationSettingsPolicy | CheckoutLocationSettingsPolicyDict] | None
    branding: CheckoutLocationSettingsBranding | CheckoutLocationSettingsBrandingDict | None
    tipping: CheckoutLocationSettingsTipping | CheckoutLocationSettingsTippingDict | None
    coupons: CheckoutLocationSettingsCoupons | CheckoutLocationSettingsCouponsDict | None
    updated_at: datetime | None


class CheckoutLocationSettingsBrandingDict(TypedDict, total=False):
    header_type: CheckoutLocationSettingsBrandingHeaderType | None
    button_color: str | None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | None


class CheckoutLocationSettingsCouponsDict(TypedDict, total=False):
    enabled: bool | None


class CheckoutLocationSettingsPolicyDict(TypedDict, total=False):
    uid: str | None
    title: str | None
    description: str | None


class CheckoutLocationSettingsTippingDict(TypedDict, total=False):
    percentages: Sequence[int] | None
    smart_tipping_enabled: bool | None
    default_percent: int | None
    smart_tips: Sequence[Money | MoneyDict] | None
    default_smart_tip: Money | MoneyDict | None
