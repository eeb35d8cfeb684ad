"""The model WebhookEndpointUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.webhook_event_type import WebhookEventType
    from ..models.webhook_format import WebhookFormat


@define(kw_only=True, eq=False, repr=False)
class WebhookEndpointUpdate(Model):
    """Schema `WebhookEndpointUpdate`.

    Attributes:
        url: 1 to 2083 characters.
        format: One of raw, discord, slack.
    """

    url: str | None = None
    name: str | None = None
    format: WebhookFormat | None = None
    events: list[WebhookEventType] | None = None
    enabled: bool | None = None
