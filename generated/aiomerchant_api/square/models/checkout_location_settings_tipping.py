"""The model CheckoutLocationSettingsTipping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


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
