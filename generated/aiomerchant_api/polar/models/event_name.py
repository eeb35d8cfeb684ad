"""EventName. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import EventSource


@model
class EventName(Model):
    """A name that events have had.

    Attributes:
        name: What happened.
        label: Its name for people to read.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        occurrences: How often it happened.
        first_seen: When it first happened.
        last_seen: When it last happened.
    """

    name: str
    label: str
    source: EventSource
    occurrences: int
    first_seen: datetime
    last_seen: datetime
