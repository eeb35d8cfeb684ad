"""A mapping given for SearchSubscriptionsFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    """Schema `SearchSubscriptionsFilter` as a mapping by wire names."""

    customer_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    source_names: Sequence[str] | None
