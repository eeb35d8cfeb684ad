"""A mapping given for GiftCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.gift_card_gan_source import GiftCardGANSource
    from ..models.gift_card_status import GiftCardStatus
    from ..models.gift_card_type import GiftCardType
    from ..models.money import Money


class GiftCardDict(TypedDict, total=False):
    """Schema `GiftCard` as a mapping by wire names."""

    id: str | None
    type: Required[GiftCardType]
    gan_source: GiftCardGANSource | None
    state: GiftCardStatus | None
    balance_money: Money | MoneyDict | None
    gan: str | None
    created_at: datetime | None
    customer_ids: Sequence[str] | None
