"""The model ScheduledShiftQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.scheduled_shift_filter import ScheduledShiftFilter
    from ..models.scheduled_shift_sort import ScheduledShiftSort


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftQuery(Model):
    """Schema `ScheduledShiftQuery`."""

    filter: ScheduledShiftFilter | None = None
    sort: ScheduledShiftSort | None = None
