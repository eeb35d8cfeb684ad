"""A mapping given for GiftCardActivityBlock.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.gift_card_activity_block_reason import GiftCardActivityBlockReason


class GiftCardActivityBlockDict(TypedDict, total=False):
    """Schema `GiftCardActivityBlock` as a mapping by wire names."""

    reason: Required[GiftCardActivityBlockReason]
