"""A mapping given for SearchAvailabilityQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.search_availability_filter import SearchAvailabilityFilterDict
    from ..models.search_availability_filter import SearchAvailabilityFilter


class SearchAvailabilityQueryDict(TypedDict, total=False):
    """Schema `SearchAvailabilityQuery` as a mapping by wire names."""

    filter: Required[SearchAvailabilityFilter | SearchAvailabilityFilterDict]
