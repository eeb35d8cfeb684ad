"""The model WebhookEndpointCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.webhook_event_type import WebhookEventType
    from ..models.webhook_format import WebhookFormat


@define(kw_only=True, eq=False, repr=False)
class WebhookEndpointCreate(Model):
    """Schema `WebhookEndpointCreate`.

    Attributes:
        url: 1 to 2083 characters.
        format: One of raw, discord, slack.
    """

    url: str
    name: str | None = None
    format: WebhookFormat
    events: list[WebhookEventType]
    organization_id: UUID | None = None
