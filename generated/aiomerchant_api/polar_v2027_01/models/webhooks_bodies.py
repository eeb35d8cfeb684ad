"""The bodies of webhooks. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

from ...polar.models import webhooks_bodies as _shared

if TYPE_CHECKING:
    from uuid import UUID

    from ...polar.models.enums import WebhookEventType, WebhookFormat

ListResourceWebhookDelivery = _shared.ListResourceWebhookDelivery
ListResourceWebhookEndpoint = _shared.ListResourceWebhookEndpoint
WebhookDelivery = _shared.WebhookDelivery
WebhookEndpoint = _shared.WebhookEndpoint
WebhookEvent = _shared.WebhookEvent


@model
class WebhookEndpointCreate(Model):
    """A new URL for events.

    Attributes:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10, 2027-01.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
    """

    url: str
    name: Nullable[str] = ABSENT
    api_version: Literal["2026-04", "2026-10", "2027-01"] | str | None = None
    format: WebhookFormat
    events: list[WebhookEventType]
    organization_id: Nullable[UUID] = ABSENT


@model
class WebhookEndpointUpdate(Model):
    """Changes to a webhook endpoint.

    Attributes:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10, 2027-01.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        enabled: Whether events are sent.
    """

    url: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    api_version: Nullable[Literal["2026-04", "2026-10", "2027-01"] | str] = ABSENT
    format: Nullable[WebhookFormat] = ABSENT
    events: Nullable[list[WebhookEventType]] = ABSENT
    enabled: Nullable[bool] = ABSENT
