"""The model ListWebhookEventTypesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event_type_metadata import EventTypeMetadata


@define(kw_only=True, eq=False, repr=False)
class ListWebhookEventTypesResponse(Model):
    """Schema `ListWebhookEventTypesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        event_types: Names of the event types.
        metadata: Since when each event type is there, and how stable it is.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    event_types: list[str] | None = field(default=None, metadata=NOT_NULL)
    metadata: list[EventTypeMetadata] | None = field(default=None, metadata=NOT_NULL)
