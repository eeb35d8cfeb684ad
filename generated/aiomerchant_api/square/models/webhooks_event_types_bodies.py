"""The bodies of webhooks event types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event_type_metadata import EventTypeMetadata


@model
class ListWebhookEventTypesResponse(Model):
    """Schema `ListWebhookEventTypesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        event_types: Names of the event types.
        metadata: Since when each event type is there, and how stable it is.
    """

    errors: list[Error] | None = None
    event_types: list[str] | None = None
    metadata: list[EventTypeMetadata] | None = None
