"""The model WebhookEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.webhook_event_type import WebhookEventType


@define(kw_only=True, eq=False, repr=False)
class WebhookEvent(Model):
    """An event for one endpoint, however often it was tried.

    Attributes:
        created_at: When the event was created.
        modified_at: When the event last changed; None if it never did.
        id: The event's id.
        last_http_code: HTTP status of the last attempt; None if nothing came back, or before the first.
        succeeded: Whether it was delivered; None before the first attempt.
        skipped: Whether it was left unsent because the endpoint was off.
        payload: The JSON text that was sent; None once archived.
        type: The event's type, such as order.paid. One of `WebhookEventType`.
        is_archived: Whether it is too old to be read or sent again.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    last_http_code: int | None = None
    succeeded: bool | None = None
    skipped: bool
    payload: str | None
    type: WebhookEventType
    is_archived: bool
