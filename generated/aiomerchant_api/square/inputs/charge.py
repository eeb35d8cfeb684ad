"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ChargeRequestAdditionalRecipientDict(TypedDict, total=False):
    location_id: Required[str]
    description: Required[str]
    amount_money: Required[Money | MoneyDict]
