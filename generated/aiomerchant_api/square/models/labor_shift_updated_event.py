"""The model LaborShiftUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.shift import Shift


@define(kw_only=True, eq=False, repr=False)
class LaborShiftUpdatedEvent(Event):
    """Schema `LaborShiftUpdatedEvent`.

    The payload of the webhook `labor.shift.updated`.
    """

    merchant_id: str | None = None
    type: Literal["labor.shift.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborShiftUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborShiftUpdatedEventData(Model):
    """Schema `LaborShiftUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborShiftUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborShiftUpdatedEventObject(Model):
    """Schema `LaborShiftUpdatedEventObject`."""

    shift: Shift | None = None
