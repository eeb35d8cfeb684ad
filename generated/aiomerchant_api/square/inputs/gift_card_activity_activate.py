"""A mapping given for GiftCardActivityActivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityActivateDict(TypedDict, total=False):
    """Schema `GiftCardActivityActivate` as a mapping by wire names."""

    amount_money: Money | MoneyDict | None
    order_id: str | None
    line_item_uid: str | None
    reference_id: str | None
    buyer_payment_instrument_ids: Sequence[str] | None
