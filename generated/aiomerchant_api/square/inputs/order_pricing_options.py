"""A mapping given for OrderPricingOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class OrderPricingOptionsDict(TypedDict, total=False):
    """Schema `OrderPricingOptions` as a mapping by wire names."""

    auto_apply_discounts: bool | None
    auto_apply_taxes: bool | None
