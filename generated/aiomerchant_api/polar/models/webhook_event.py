"""The model WebhookEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.webhook_event_type import WebhookEventType


@define(kw_only=True, eq=False, repr=False)
class WebhookEvent(Model):
    """Schema `WebhookEvent`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    last_http_code: int | None = None
    succeeded: bool | None = None
    skipped: bool
    payload: str | None
    type: WebhookEventType
    is_archived: bool
