"""Mappings given for ExternalPaymentDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ExternalPaymentDetailsDict(TypedDict, total=False):
    type: Required[str]
    source: Required[str]
    source_id: str | None
    source_fee_money: Money | MoneyDict | None
