"""CheckoutLocationSettings, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        CheckoutLocationSettingsBrandingButtonShape,
        CheckoutLocationSettingsBrandingHeaderType,
    )
    from ..models.money import Money


@model
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

    location_id: Nullable[str] = ABSENT
    customer_notes_enabled: Nullable[bool] = ABSENT
    policies: Nullable[list[CheckoutLocationSettingsPolicy]] = ABSENT
    branding: Nullable[CheckoutLocationSettingsBranding] = ABSENT
    tipping: Nullable[CheckoutLocationSettingsTipping] = ABSENT
    coupons: Nullable[CheckoutLocationSettingsCoupons] = ABSENT
    updated_at: datetime | None = None


@model
class CheckoutLocationSettingsBranding(Model):
    """Colors and logo of checkout pages.

    Attributes:
        header_type: What stands at the top: the name of the business, a framed logo or one of full width.
            One of BUSINESS_NAME, FRAMED_LOGO, FULL_WIDTH_LOGO.
        button_color: Color of the button, such as `#FFFFFF`. Exactly 7 characters.
        button_shape: Shape of the button. One of SQUARED, ROUNDED, PILL.
    """

    header_type: Nullable[CheckoutLocationSettingsBrandingHeaderType] = ABSENT
    button_color: Nullable[str] = ABSENT
    button_shape: Nullable[CheckoutLocationSettingsBrandingButtonShape] = ABSENT


@model
class CheckoutLocationSettingsCoupons(Model):
    """Coupons on checkout pages.

    Attributes:
        enabled: Let buyers use coupons.
    """

    enabled: Nullable[bool] = ABSENT


@model
class CheckoutLocationSettingsPolicy(Model):
    """A policy that checkout pages show.

    Attributes:
        uid: ID of the policy; needed to change it.
        title: Title. At most 50 characters.
        description: Text. At most 4096 characters.
    """

    uid: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT


@model
class CheckoutLocationSettingsTipping(Model):
    """Tips that checkout pages propose.

    Attributes:
        percentages: Three shares to propose, in percent.
        smart_tipping_enabled: Propose amounts for small payments, and shares for others.
        default_percent: Share that is chosen beforehand, in percent.
        smart_tips: Amounts to propose for small payments.
        default_smart_tip: Amount that is chosen beforehand for small payments.
    """

    percentages: Nullable[list[int]] = ABSENT
    smart_tipping_enabled: Nullable[bool] = ABSENT
    default_percent: Nullable[int] = ABSENT
    smart_tips: Nullable[list[Money]] = ABSENT
    default_smart_tip: Nullable[Money] = ABSENT
