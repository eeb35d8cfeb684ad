"""WebhookSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime


@model
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

    id: str | None = None
    name: Nullable[str] = ABSENT
    enabled: Nullable[bool] = ABSENT
    event_types: Nullable[list[str]] = ABSENT
    notification_url: Nullable[str] = ABSENT
    api_version: Nullable[str] = ABSENT
    signature_key: str | None = field(default=None, repr=masked)
    created_at: datetime | None = None
    updated_at: datetime | None = None
