"""Mappings given for OrderLineItemAppliedDiscount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderLineItemAppliedDiscountDict(TypedDict, total=False):
    uid: str | None
    discount_uid: Required[str]
    applied_money: Money | MoneyDict | None
