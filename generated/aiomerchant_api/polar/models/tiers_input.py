"""The model TiersInput, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from decimal import Decimal

    from ..models.enums import TierType


@define(kw_only=True, eq=False, repr=False)
class TiersInput(Model):
    """Prices by number of units.

    Attributes:
        type: One of volume, graduated.
        tiers: Prices by number of units. Not empty.
    """

    type: TierType
    tiers: list[TierInput]


@define(kw_only=True, eq=False, repr=False)
class TierInput(Model):
    """What a unit costs up to some number of units.

    Attributes:
        bound: Up to how many units, included; None for any. At least 1.
        unit_amount: Price of a unit in minor units, as a decimal. At least 0.
    """

    bound: int | None = None
    unit_amount: float | Decimal
