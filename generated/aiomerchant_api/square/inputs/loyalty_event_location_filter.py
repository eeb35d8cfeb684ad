"""A mapping given for LoyaltyEventLocationFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class LoyaltyEventLocationFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventLocationFilter` as a mapping by wire names."""

    location_ids: Required[Sequence[str]]
