"""EventTypeMetadata. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class EventTypeMetadata(Model):
    """Since when an event type is there, and how stable it is.

    Attributes:
        event_type: Name, such as `payment.created`.
        api_version_introduced: API version that has it first.
        release_status: `PUBLIC` or `BETA`.
    """

    event_type: str | None = None
    api_version_introduced: str | None = None
    release_status: str | None = None
