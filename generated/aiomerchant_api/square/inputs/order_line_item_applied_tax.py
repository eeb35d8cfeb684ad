"""Mappings given for OrderLineItemAppliedTax. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderLineItemAppliedTaxDict(TypedDict, total=False):
    uid: str | None
    tax_uid: Required[str]
    applied_money: Money | MoneyDict | None
    auto_applied: bool | None
