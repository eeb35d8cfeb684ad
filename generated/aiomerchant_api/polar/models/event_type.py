"""EventType, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


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
