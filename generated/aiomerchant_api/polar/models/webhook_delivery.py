"""WebhookDelivery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import WebhookEventType


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
