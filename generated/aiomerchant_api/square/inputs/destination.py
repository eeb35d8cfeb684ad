"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class DestinationDetailsCashRefundDetailsDict(TypedDict, total=False):
    seller_supplied_money: Required[Money | MoneyDict]
    change_back_money: Money | MoneyDict | Null | None


class DestinationDetailsExternalRefundDetailsDict(TypedDict, total=False):
    type: Required[str]
    source: Required[str]
    source_id: str | Null | None
