"""The model JobCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.job import Job


@define(kw_only=True, eq=False, repr=False)
class JobCreatedEvent(Event):
    """Schema `JobCreatedEvent`.

    The payload of the webhook `job.created`.
    """

    merchant_id: str | None = None
    type: Literal["job.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: JobCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class JobCreatedEventData(Model):
    """Schema `JobCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: JobCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class JobCreatedEventObject(Model):
    """Schema `JobCreatedEventObject`."""

    job: Job | None = None
