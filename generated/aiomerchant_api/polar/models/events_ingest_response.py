"""EventsIngestResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Unknown, model

if TYPE_CHECKING:
    from ..models.event_create_customer import EventCreateCustomer
    from ..models.event_create_external_customer import EventCreateExternalCustomer


@model
class EventsIngestResponse(Model):
    """How many events were recorded.

    Attributes:
        inserted: How many were new.
        duplicates: How many were skipped as known. Default 0.
    """

    inserted: int
    duplicates: int | None = None


@model
class EventsIngest(Model):
    """Events to record.

    Attributes:
        events: The events, in any order.
    """

    events: list[EventCreateCustomer | EventCreateExternalCustomer | Unknown]
