"""The model SearchScheduledShiftsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift


@define(kw_only=True, eq=False, repr=False)
class SearchScheduledShiftsResponse(Model):
    """Schema `SearchScheduledShiftsResponse`."""

    scheduled_shifts: list[ScheduledShift] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
