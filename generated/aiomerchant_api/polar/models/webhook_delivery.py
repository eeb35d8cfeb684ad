"""The model WebhookDelivery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.webhook_event import WebhookEvent


@define(kw_only=True, eq=False, repr=False)
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
    modified_at: datetime | None
    id: UUID
    succeeded: bool
    http_code: int | None
    response: str | None
    webhook_event: WebhookEvent
