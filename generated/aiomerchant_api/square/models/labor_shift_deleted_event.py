"""The model LaborShiftDeletedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class LaborShiftDeletedEvent(Event):
    """Schema `LaborShiftDeletedEvent`.

    The payload of the webhook `labor.shift.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["labor.shift.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborShiftDeletedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborShiftDeletedEventData(Model):
    """Schema `LaborShiftDeletedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
