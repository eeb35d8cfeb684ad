"""Tiers, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ..models.enums import TierType


@model
class Tiers(Model):
    """Prices by number of units.

    Attributes:
        type: One of volume, graduated.
        tiers: Prices by number of units. Not empty.
    """

    type: TierType
    tiers: list[Tier]


@model
class Tier(Model):
    """What a unit costs up to some number of units.

    Attributes:
        bound: Up to how many units, included; None for any. At least 1.
        unit_amount: Price of a unit in minor units, as a decimal.
    """

    bound: Nullable[int] = ABSENT
    unit_amount: Decimal
