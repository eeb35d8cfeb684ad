"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from aiomerchant_core import Null

    from ..models.enums import TierType
    from ..models.tiers_input import TierInput


class TierInputDict(TypedDict, total=False):
    bound: int | Null | None
    unit_amount: Required[float | Decimal | str]


class TiersInputDict(TypedDict, total=False):
    type: Required[TierType]
    tiers: Required[Sequence[TierInput | TierInputDict]]
