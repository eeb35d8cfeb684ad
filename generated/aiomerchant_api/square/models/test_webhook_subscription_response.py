"""The model TestWebhookSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionResponse(Model):
    """Schema `TestWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_test_result: How the URL answered.
        notification_url: URL to which the event was sent.
        status_code: HTTP status with which the URL answered.
        passes_filter: Whether the filter of the subscription lets the event pass.
        payload: Body that was sent.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription_test_result: SubscriptionTestResult | None = field(default=None, metadata=NOT_NULL)
    notification_url: str | None = field(default=None, metadata=NOT_NULL)
    status_code: int | None = None
    passes_filter: bool | None = None
    payload: dict[str, Any] | None = None


@define(kw_only=True, eq=False, repr=False)
class SubscriptionTestResult(Model):
    """How a webhook's URL answered a test.

    Attributes:
        id: ID of the test. At most 64 characters.
        status_code: HTTP status with which the URL answered.
        payload: Body that was sent.
        created_at: Time of the test.
        updated_at: The same as `created_at`.
        notification_url: URL to which the event was sent.
        passes_filter: Whether the filter of the subscription lets the event pass.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    status_code: int | None = None
    payload: dict[str, Any] | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    notification_url: str | None = field(default=None, metadata=NOT_NULL)
    passes_filter: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionRequest(Model):
    """Schema `TestWebhookSubscriptionRequest`.

    Attributes:
        event_type: Type of the event, one of the subscription's.
    """

    event_type: str | None = None
