"""Mappings given for TiersInput, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from aiomerchant_core import Null

    from ..models.enums import TierType
    from ..models.tiers_input import TierInput


class TiersInputDict(TypedDict, total=False):
    type: Required[TierType]
    tiers: Required[Sequence[TierInput | TierInputDict]]


class TierInputDict(TypedDict, total=False):
    bound: int | Null | None
    unit_amount: Required[float | Decimal | str]
