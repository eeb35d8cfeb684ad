"""The model JobUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.job import Job


@define(kw_only=True, eq=False, repr=False)
class JobUpdatedEvent(Event):
    """Schema `JobUpdatedEvent`.

    The payload of the webhook `job.updated`.
    """

    merchant_id: str | None = None
    type: Literal["job.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: JobUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class JobUpdatedEventData(Model):
    """Schema `JobUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: JobUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class JobUpdatedEventObject(Model):
    """Schema `JobUpdatedEventObject`."""

    job: Job | None = None
