"""The model CheckoutLocationSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        CheckoutLocationSettingsBrandingButtonShape,
        CheckoutLocationSettingsBrandingHeaderType,
    )
    from ..models.money import Money


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


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsBranding(Model):
    """Colors and logo of checkout pages.

    Attributes:
        header_type: What stands at the top: the name of the business, a framed logo or one of full width.
            One of BUSINESS_NAME, FRAMED_LOGO, FULL_WIDTH_LOGO.
        button_color: Color of the button, such as `#FFFFFF`. Exactly 7 characters.
        button_shape: Shape of the button. One of SQUARED, ROUNDED, PILL.
    """

    header_type: CheckoutLocationSettingsBrandingHeaderType | None = None
    button_color: str | None = None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | None = None


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsCoupons(Model):
    """Coupons on checkout pages.

    Attributes:
        enabled: Let buyers use coupons.
    """

    enabled: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsPolicy(Model):
    """A policy that checkout pages show.

    Attributes:
        uid: ID of the policy; needed to change it.
        title: Title. At most 50 characters.
        description: Text. At most 4096 characters.
    """

    uid: str | None = None
    title: str | None = None
    description: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsTipping(Model):
    """Tips that checkout pages propose.

    Attributes:
        percentages: Three shares to propose, in percent.
        smart_tipping_enabled: Propose amounts for small payments, and shares for others.
        default_percent: Share that is chosen beforehand, in percent.
        smart_tips: Amounts to propose for small payments.
        default_smart_tip: Amount that is chosen beforehand for small payments.
    """

    percentages: list[int] | None = None
    smart_tipping_enabled: bool | None = None
    default_percent: int | None = None
    smart_tips: list[Money] | None = None
    default_smart_tip: Money | None = None
