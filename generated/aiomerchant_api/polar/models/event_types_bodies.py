"""The bodies of event types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import EventSource
    from ..models.pagination import Pagination


@model
class EventType(Model):
    """A kind of events.

    Attributes:
        created_at: When the event type was created.
        modified_at: When the event type last changed; None if it never did.
        id: The event type's id.
        name: What happened.
        label: Its name for people to read.
        label_property_selector: Where in an event's metadata a label of its own is found.
        organization_id: The organization that it belongs to.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    label: str
    label_property_selector: Nullable[str] = ABSENT
    organization_id: UUID


@model
class EventTypeUpdate(Model):
    """How a kind of events is labelled.

    Attributes:
        label: Its name for people to read. 1 to 128 characters.
        label_property_selector: Where in an event's metadata a label of its own is found. 1 to 256
            characters.
    """

    label: str
    label_property_selector: Nullable[str] = ABSENT


@model
class EventTypeWithStats(Model):
    """A kind of events, with how often and when.

    Attributes:
        id: Its id; None for Polar's own types.
        created_at: When it was created; None for Polar's own types.
        modified_at: When it last changed; None if it never did, and for Polar's own types.
        name: What happened.
        label: Its name for people to read.
        label_property_selector: Where in an event's metadata a label of its own is found.
        organization_id: The organization that it belongs to.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        occurrences: How often it happened.
        first_seen: When it first happened.
        last_seen: When it last happened.
    """

    id: Nullable[UUID] = ABSENT
    created_at: Nullable[datetime] = ABSENT
    modified_at: Nullable[datetime] = ABSENT
    name: str
    label: str
    label_property_selector: Nullable[str] = ABSENT
    organization_id: UUID
    source: EventSource
    occurrences: int
    first_seen: datetime
    last_seen: datetime


@model
class ListResourceEventTypeWithStats(Model):
    """Schema `ListResource_EventTypeWithStats_`."""

    items: list[EventTypeWithStats]
    pagination: Pagination
