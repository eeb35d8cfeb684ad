"""A mapping given for LoyaltyEventLoyaltyAccountFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class LoyaltyEventLoyaltyAccountFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventLoyaltyAccountFilter` as a mapping by wire names."""

    loyalty_account_id: Required[str]
