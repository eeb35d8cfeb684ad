"""The model LaborScheduledShiftPublishedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.labor_scheduled_shift_published_event_object import LaborScheduledShiftPublishedEventObject


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftPublishedEventData(Model):
    """Schema `LaborScheduledShiftPublishedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborScheduledShiftPublishedEventObject | None = None
