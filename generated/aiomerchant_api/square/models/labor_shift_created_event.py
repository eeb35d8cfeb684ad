"""The model LaborShiftCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.shift import Shift


@define(kw_only=True, eq=False, repr=False)
class LaborShiftCreatedEvent(Event):
    """Schema `LaborShiftCreatedEvent`.

    The payload of the webhook `labor.shift.created`.
    """

    merchant_id: str | None = None
    type: Literal["labor.shift.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborShiftCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborShiftCreatedEventData(Model):
    """Schema `LaborShiftCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborShiftCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborShiftCreatedEventObject(Model):
    """Schema `LaborShiftCreatedEventObject`."""

    shift: Shift | None = None
