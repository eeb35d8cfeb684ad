"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class AdditionalRecipientDict(TypedDict, total=False):
    location_id: Required[str]
    description: str | Null | None
    amount_money: Required[Money | MoneyDict]
    receivable_id: str | Null | None
