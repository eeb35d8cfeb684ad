"""A mapping given for LoyaltyEventTypeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..models.loyalty_event_type import LoyaltyEventType


class LoyaltyEventTypeFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventTypeFilter` as a mapping by wire names."""

    types: Required[Sequence[LoyaltyEventType]]
