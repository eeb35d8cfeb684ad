"""WebhookEndpoint. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import WebhookEventType, WebhookFormat


@model
class WebhookEndpoint(Model):
    """A URL that events are sent to.

    Attributes:
        created_at: When the endpoint was created.
        modified_at: When the endpoint last changed; None if it never did.
        id: The endpoint's id.
        url: Where events are sent, by POST.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        secret: What deliveries are signed with; needed to verify them.
        organization_id: The organization that it belongs to.
        events: Types of the events that are sent. One of `WebhookEventType`.
        enabled: Whether events are sent; it goes off by itself after ten failures in a row.
        uses_standard_webhook_signature: Whether the secret is decoded from base64 after `whsec_` (Standard
            Webhooks) rather than taken as text; see `WebhookEndpoint.secret`.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    url: str
    name: Nullable[str] = ABSENT
    api_version: str
    format: WebhookFormat
    secret: str = field(repr=masked)
    organization_id: UUID
    events: list[WebhookEventType]
    enabled: bool
    uses_standard_webhook_signature: bool
