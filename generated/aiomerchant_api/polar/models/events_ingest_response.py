"""The model EventsIngestResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from aiomerchant_core import Unknown

    from ..models.event_create_customer import EventCreateCustomer
    from ..models.event_create_external_customer import EventCreateExternalCustomer


@define(kw_only=True, eq=False, repr=False)
class EventsIngestResponse(Model):
    """How many events were recorded.

    Attributes:
        inserted: How many were new.
        duplicates: How many were skipped as known. Default 0.
    """

    inserted: int
    duplicates: int | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class EventsIngest(Model):
    """Events to record.

    Attributes:
        events: The events, in any order.
    """

    events: list[EventCreateCustomer | EventCreateExternalCustomer | Unknown]
