"""The model OrderRoundingAdjustment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderRoundingAdjustment(Model):
    """Schema `OrderRoundingAdjustment`.

    Attributes:
        uid: At most 60 characters.
    """

    uid: str | None = None
    name: str | None = None
    amount_money: Money | None = None
