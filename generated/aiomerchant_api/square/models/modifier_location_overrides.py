"""The model ModifierLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class ModifierLocationOverrides(Model):
    """What differs for a modifier at one location.

    Attributes:
        location_id: ID of the location.
        price_money: Price there; an amount of 0 makes it free.
        sold_out: Whether it is sold out there.
    """

    location_id: str | None = None
    price_money: Money | None = None
    sold_out: bool | None = field(default=None, metadata=NOT_NULL)
