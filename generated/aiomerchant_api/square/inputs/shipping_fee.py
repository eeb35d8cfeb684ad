"""A mapping given for ShippingFee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ShippingFeeDict(TypedDict, total=False):
    """Schema `ShippingFee` as a mapping by wire names."""

    name: str | None
    charge: Required[Money | MoneyDict]
