"""The model OrderPricingOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderPricingOptions(Model):
    """What of the catalog applies to an order by itself.

    Attributes:
        auto_apply_discounts: Whether the catalog's pricing rules add discounts by themselves.
        auto_apply_taxes: Whether the catalog's rules add taxes by themselves.
    """

    auto_apply_discounts: bool | None = None
    auto_apply_taxes: bool | None = None
