"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class QuickPayDict(TypedDict, total=False):
    name: Required[str]
    price_money: Required[Money | MoneyDict]
    location_id: Required[str]
