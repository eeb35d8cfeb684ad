"""The model GiftCardActivityActivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityActivate(Model):
    """Schema `GiftCardActivityActivate`."""

    amount_money: Money | None = None
    order_id: str | None = None
    line_item_uid: str | None = None
    reference_id: str | None = None
    buyer_payment_instrument_ids: list[str] | None = None
