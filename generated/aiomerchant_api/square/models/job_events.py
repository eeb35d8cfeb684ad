"""The events of job. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.job import Job


@model
class JobCreatedEvent(Event):
    """Schema `JobCreatedEvent`.

    The payload of the webhook `job.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["job.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[JobCreatedEventData] = ABSENT


@model
class JobCreatedEventData(Model):
    """Schema `JobCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[JobCreatedEventObject] = ABSENT


@model
class JobCreatedEventObject(Model):
    """Schema `JobCreatedEventObject`."""

    job: Nullable[Job] = ABSENT


@model
class JobUpdatedEvent(Event):
    """Schema `JobUpdatedEvent`.

    The payload of the webhook `job.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["job.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[JobUpdatedEventData] = ABSENT


@model
class JobUpdatedEventData(Model):
    """Schema `JobUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[JobUpdatedEventObject] = ABSENT


@model
class JobUpdatedEventObject(Model):
    """Schema `JobUpdatedEventObject`."""

    job: Nullable[Job] = ABSENT
