"""TestWebhookSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
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

    errors: list[Error] | None = None
    subscription_test_result: SubscriptionTestResult | None = None
    notification_url: str | None = None
    status_code: Nullable[int] = ABSENT
    passes_filter: Nullable[bool] = ABSENT
    payload: Nullable[dict[str, Any]] = ABSENT


@model
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

    id: str | None = None
    status_code: Nullable[int] = ABSENT
    payload: Nullable[dict[str, Any]] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    notification_url: str | None = None
    passes_filter: Nullable[bool] = ABSENT


@model
class TestWebhookSubscriptionRequest(Model):
    """Schema `TestWebhookSubscriptionRequest`.

    Attributes:
        event_type: Type of the event, one of the subscription's.
    """

    event_type: Nullable[str] = ABSENT
