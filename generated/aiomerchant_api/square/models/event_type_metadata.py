"""The model EventTypeMetadata. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class EventTypeMetadata(Model):
    """Since when an event type is there, and how stable it is.

    Attributes:
        event_type: Name, such as `payment.created`.
        api_version_introduced: API version that has it first.
        release_status: `PUBLIC` or `BETA`.
    """

    event_type: str | None = field(default=None, metadata=NOT_NULL)
    api_version_introduced: str | None = field(default=None, metadata=NOT_NULL)
    release_status: str | None = field(default=None, metadata=NOT_NULL)
