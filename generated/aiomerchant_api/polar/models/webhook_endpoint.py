"""The model WebhookEndpoint.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.webhook_event_type import WebhookEventType
    from ..models.webhook_format import WebhookFormat


@define(kw_only=True, eq=False, repr=False)
class WebhookEndpoint(Model):
    """Schema `WebhookEndpoint`.

    Attributes:
        format: One of raw, discord, slack.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    url: str
    name: str | None = None
    format: WebhookFormat
    secret: str = field(repr=masked)
    organization_id: UUID
    events: list[WebhookEventType]
    enabled: bool
