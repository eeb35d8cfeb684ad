"""WebhookEndpointCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ...polar.models.enums import WebhookEventType, WebhookFormat


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
