"""A mapping given for LoyaltyEventQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.loyalty_event_filter import LoyaltyEventFilterDict
    from ..models.loyalty_event_filter import LoyaltyEventFilter


class LoyaltyEventQueryDict(TypedDict, total=False):
    """Schema `LoyaltyEventQuery` as a mapping by wire names."""

    filter: LoyaltyEventFilter | LoyaltyEventFilterDict | None
