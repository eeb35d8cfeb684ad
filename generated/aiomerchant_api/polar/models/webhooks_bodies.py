"""The bodies of webhooks. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import WebhookEventType, WebhookFormat
    from ..models.pagination import Pagination


@model
class ListResourceWebhookDelivery(Model):
    """Schema `ListResource_WebhookDelivery_`."""

    items: list[WebhookDelivery]
    pagination: Pagination


@model
class ListResourceWebhookEndpoint(Model):
    """Schema `ListResource_WebhookEndpoint_`."""

    items: list[WebhookEndpoint]
    pagination: Pagination


@model
class WebhookDelivery(Model):
    """One attempt to deliver an event.

    Attributes:
        created_at: When the delivery was created.
        modified_at: When the delivery last changed; None if it never did.
        id: The delivery's id.
        succeeded: Whether the endpoint took it.
        http_code: HTTP status that came back; None if nothing did.
        response: Body that came back, or what went wrong on the way.
        webhook_event: The event.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    succeeded: bool
    http_code: Nullable[int]
    response: Nullable[str]
    webhook_event: WebhookEvent


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


@model
class WebhookEndpointCreate(Model):
    """A new URL for events.

    Attributes:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
    """

    url: str
    name: Nullable[str] = ABSENT
    api_version: Literal["2026-04", "2026-10"] | str | None = None
    format: WebhookFormat
    events: list[WebhookEventType]
    organization_id: Nullable[UUID] = ABSENT


@model
class WebhookEndpointUpdate(Model):
    """Changes to a webhook endpoint.

    Attributes:
        url: Where events are sent, by POST. 1 to 2083 characters.
        name: A name of your own to tell endpoints apart.
        api_version: API version in which deliveries are written. One of 2026-04, 2026-10.
        format: How events are written: as Polar's JSON (raw), or as messages for Discord or Slack. One of
            raw, discord, slack.
        events: Types of the events that are sent. One of `WebhookEventType`.
        enabled: Whether events are sent.
    """

    url: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    api_version: Nullable[Literal["2026-04", "2026-10"] | str] = ABSENT
    format: Nullable[WebhookFormat] = ABSENT
    events: Nullable[list[WebhookEventType]] = ABSENT
    enabled: Nullable[bool] = ABSENT


@model
class WebhookEvent(Model):
    """An event for one endpoint, however often it was tried.

    Attributes:
        created_at: When the event was created.
        modified_at: When the event last changed; None if it never did.
        id: The event's id.
        last_http_code: HTTP status of the last attempt; None if nothing came back, or before the first.
        succeeded: Whether it was delivered; None before the first attempt.
        skipped: Whether it was left unsent because the endpoint was off.
        api_version: API version in which deliveries are written.
        payload: The JSON text that was sent; None once archived.
        type: The event's type, such as order.paid. One of `WebhookEventType`.
        is_archived: Whether it is too old to be read or sent again.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    last_http_code: Nullable[int] = ABSENT
    succeeded: Nullable[bool] = ABSENT
    skipped: bool
    api_version: str
    payload: Nullable[str]
    type: WebhookEventType
    is_archived: bool
