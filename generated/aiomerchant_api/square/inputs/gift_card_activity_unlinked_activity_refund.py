"""A mapping given for GiftCardActivityUnlinkedActivityRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityUnlinkedActivityRefundDict(TypedDict, total=False):
    """Schema `GiftCardActivityUnlinkedActivityRefund` as a mapping by wire names."""

    amount_money: Required[Money | MoneyDict]
    reference_id: str | None
    payment_id: str | None
