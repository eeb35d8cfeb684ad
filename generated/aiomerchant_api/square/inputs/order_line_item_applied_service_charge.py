"""Mappings given for OrderLineItemAppliedServiceCharge. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderLineItemAppliedServiceChargeDict(TypedDict, total=False):
    uid: str | None
    service_charge_uid: Required[str]
    applied_money: Money | MoneyDict | None
