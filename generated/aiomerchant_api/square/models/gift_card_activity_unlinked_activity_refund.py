"""The model GiftCardActivityUnlinkedActivityRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUnlinkedActivityRefund(Model):
    """Schema `GiftCardActivityUnlinkedActivityRefund`."""

    amount_money: Money
    reference_id: str | None = None
    payment_id: str | None = field(default=None, metadata=NOT_NULL)
