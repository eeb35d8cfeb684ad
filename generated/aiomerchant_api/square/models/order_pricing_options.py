"""The model OrderPricingOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderPricingOptions(Model):
    """Schema `OrderPricingOptions`."""

    auto_apply_discounts: bool | None = None
    auto_apply_taxes: bool | None = None
