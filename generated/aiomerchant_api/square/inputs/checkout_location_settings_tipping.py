"""A mapping given for CheckoutLocationSettingsTipping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class CheckoutLocationSettingsTippingDict(TypedDict, total=False):
    """Schema `CheckoutLocationSettingsTipping` as a mapping by wire names."""

    percentages: Sequence[int] | None
    smart_tipping_enabled: bool | None
    default_percent: int | None
    smart_tips: Sequence[Money | MoneyDict] | None
    default_smart_tip: Money | MoneyDict | None
