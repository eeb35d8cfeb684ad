"""Mappings given for GiftCard. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import GiftCardGANSource, GiftCardStatus, GiftCardType
    from ..models.money import Money


class GiftCardDict(TypedDict, total=False):
    id: str | None
    type: Required[GiftCardType]
    gan_source: GiftCardGANSource | Null | None
    state: GiftCardStatus | None
    balance_money: Money | MoneyDict | None
    gan: str | Null | None
    created_at: datetime | None
    customer_ids: Sequence[str] | None
