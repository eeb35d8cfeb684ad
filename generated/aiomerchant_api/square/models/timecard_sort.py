"""The model TimecardSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder
    from ..models.timecard_sort_field import TimecardSortField


@define(kw_only=True, eq=False, repr=False)
class TimecardSort(Model):
    """Schema `TimecardSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: TimecardSortField | None = None
    order: SortOrder | None = None
