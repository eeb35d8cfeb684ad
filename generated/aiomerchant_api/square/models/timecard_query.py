"""The model TimecardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.timecard_filter import TimecardFilter
    from ..models.timecard_sort import TimecardSort


@define(kw_only=True, eq=False, repr=False)
class TimecardQuery(Model):
    """Schema `TimecardQuery`."""

    filter: TimecardFilter | None = None
    sort: TimecardSort | None = None
