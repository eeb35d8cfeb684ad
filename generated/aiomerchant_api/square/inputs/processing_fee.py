"""Mappings given for ProcessingFee. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ProcessingFeeDict(TypedDict, total=False):
    effective_at: datetime | None
    type: str | None
    amount_money: Money | MoneyDict | None
