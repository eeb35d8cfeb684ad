"""Mappings given for OrderLineItemAppliedServiceCharge. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderLineItemAppliedServiceChargeDict(TypedDict, total=False):
    uid: str | Null | None
    service_charge_uid: Required[str]
    applied_money: Money | MoneyDict | None
