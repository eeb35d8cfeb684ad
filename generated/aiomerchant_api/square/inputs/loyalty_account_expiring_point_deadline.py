"""A mapping given for LoyaltyAccountExpiringPointDeadline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required


class LoyaltyAccountExpiringPointDeadlineDict(TypedDict, total=False):
    """Schema `LoyaltyAccountExpiringPointDeadline` as a mapping by wire names."""

    points: Required[int]
    expires_at: Required[datetime]
