"""The model GiftCardActivityUnblock.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_unblock_reason import GiftCardActivityUnblockReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUnblock(Model):
    """Schema `GiftCardActivityUnblock`.

    Attributes:
        reason: One of CHARGEBACK_UNBLOCK.
    """

    reason: GiftCardActivityUnblockReason
