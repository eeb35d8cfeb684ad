"""A mapping given for GiftCardActivityDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.gift_card_activity_deactivate_reason import GiftCardActivityDeactivateReason


class GiftCardActivityDeactivateDict(TypedDict, total=False):
    """Schema `GiftCardActivityDeactivate` as a mapping by wire names."""

    reason: Required[GiftCardActivityDeactivateReason]
