"""WebhookEndpointUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import WebhookEventType, WebhookFormat


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
