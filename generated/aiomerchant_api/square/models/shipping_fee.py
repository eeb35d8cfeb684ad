"""The model ShippingFee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class ShippingFee(Model):
    """The cost of shipping.

    Attributes:
        name: Name.
        charge: Amount.
    """

    name: str | None = None
    charge: Money
