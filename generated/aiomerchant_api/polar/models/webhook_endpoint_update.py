"""The model WebhookEndpointUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import WebhookEventType, WebhookFormat


@define(kw_only=True, eq=False, repr=False)
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

    url: str | None = None
    name: str | None = None
    api_version: Literal["2026-04", "2026-10"] | str | None = None
    format: WebhookFormat | None = None
    events: list[WebhookEventType] | None = None
    enabled: bool | None = None
