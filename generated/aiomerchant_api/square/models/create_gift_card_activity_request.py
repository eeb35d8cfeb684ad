"""The model CreateGiftCardActivityRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity import GiftCardActivity


@define(kw_only=True, eq=False, repr=False)
class CreateGiftCardActivityRequest(Model):
    """Schema `CreateGiftCardActivityRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    gift_card_activity: GiftCardActivity
