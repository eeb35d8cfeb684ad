"""Mappings given for CheckoutLocationSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

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
    location_id: str | Null | None
    customer_notes_enabled: bool | Null | None
    policies: Sequence[CheckoutLocationSettingsPolicy | CheckoutLocationSettingsPolicyDict] | Null | None
    branding: CheckoutLocationSettingsBranding | CheckoutLocationSettingsBrandingDict | Null | None
    tipping: CheckoutLocationSettingsTipping | CheckoutLocationSettingsTippingDict | Null | None
    coupons: CheckoutLocationSettingsCoupons | CheckoutLocationSettingsCouponsDict | Null | None
    updated_at: datetime | None


class CheckoutLocationSettingsBrandingDict(TypedDict, total=False):
    header_type: CheckoutLocationSettingsBrandingHeaderType | Null | None
    button_color: str | Null | None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | Null | None


class CheckoutLocationSettingsCouponsDict(TypedDict, total=False):
    enabled: bool | Null | None


class CheckoutLocationSettingsPolicyDict(TypedDict, total=False):
    uid: str | Null | None
    title: str | Null | None
    description: str | Null | None


class CheckoutLocationSettingsTippingDict(TypedDict, total=False):
    percentages: Sequence[int] | Null | None
    smart_tipping_enabled: bool | Null | None
    default_percent: int | Null | None
    smart_tips: Sequence[Money | MoneyDict] | Null | None
    default_smart_tip: Money | MoneyDict | Null | None
