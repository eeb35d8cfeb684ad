"""A mapping given for GiftCardActivityUnblock.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.gift_card_activity_unblock_reason import GiftCardActivityUnblockReason


class GiftCardActivityUnblockDict(TypedDict, total=False):
    """Schema `GiftCardActivityUnblock` as a mapping by wire names."""

    reason: Required[GiftCardActivityUnblockReason]
