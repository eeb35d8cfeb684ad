"""A mapping given for SegmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.filter_value import FilterValueDict
    from ..models.filter_value import FilterValue


class SegmentFilterDict(TypedDict, total=False):
    """Schema `SegmentFilter` as a mapping by wire names."""

    service_variation_id: Required[str]
    team_member_id_filter: FilterValue | FilterValueDict | None
