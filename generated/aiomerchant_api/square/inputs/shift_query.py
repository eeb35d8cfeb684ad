"""A mapping given for ShiftQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.shift_filter import ShiftFilterDict
    from ..inputs.shift_sort import ShiftSortDict
    from ..models.shift_filter import ShiftFilter
    from ..models.shift_sort import ShiftSort


class ShiftQueryDict(TypedDict, total=False):
    """Schema `ShiftQuery` as a mapping by wire names."""

    filter: ShiftFilter | ShiftFilterDict | None
    sort: ShiftSort | ShiftSortDict | None
