"""The model GiftCardActivityBlock.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_block_reason import GiftCardActivityBlockReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityBlock(Model):
    """Schema `GiftCardActivityBlock`.

    Attributes:
        reason: One of CHARGEBACK_BLOCK.
    """

    reason: GiftCardActivityBlockReason
