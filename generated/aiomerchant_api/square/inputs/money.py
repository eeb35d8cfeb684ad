"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import Currency


class MoneyDict(TypedDict, total=False):
    amount: int | Null | None
    currency: Currency | Null | None
