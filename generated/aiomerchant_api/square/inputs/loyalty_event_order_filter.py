"""A mapping given for LoyaltyEventOrderFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class LoyaltyEventOrderFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventOrderFilter` as a mapping by wire names."""

    order_id: Required[str]
