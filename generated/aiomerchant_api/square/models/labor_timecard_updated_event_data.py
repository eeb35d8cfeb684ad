"""The model LaborTimecardUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.labor_timecard_updated_event_object import LaborTimecardUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardUpdatedEventData(Model):
    """Schema `LaborTimecardUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborTimecardUpdatedEventObject | None = None
