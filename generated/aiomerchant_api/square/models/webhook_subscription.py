"""The model WebhookSubscription. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class WebhookSubscription(Model):
    """A URL and the types of events that are sent to it.

    Attributes:
        id: ID of the subscription. At most 64 characters.
        name: Name of your own choice. At most 64 characters.
        enabled: Whether events are sent.
        event_types: Types of the events that are sent, such as `payment.created`.
        notification_url: HTTPS URL to which events are sent.
        api_version: API version in which events are written; by default the application's.
        signature_key: Secret that signs what is sent.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    enabled: bool | None = None
    event_types: list[str] | None = None
    notification_url: str | None = None
    api_version: str | None = None
    signature_key: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
