"""The model CreateGiftCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class CreateGiftCardRequest(Model):
    """Schema `CreateGiftCardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.
    """

    idempotency_key: str
    location_id: str
    gift_card: GiftCard
