"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ProcessingFeeDict(TypedDict, total=False):
    effective_at: datetime | Null | None
    type: str | Null | None
    amount_money: Money | MoneyDict | Null | None
