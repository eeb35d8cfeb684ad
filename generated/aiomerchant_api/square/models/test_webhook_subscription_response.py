"""The model TestWebhookSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionResponse(Model):
    """Schema `TestWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_test_result: How the URL answered.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription_test_result: SubscriptionTestResult | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SubscriptionTestResult(Model):
    """How a webhook's URL answered a test.

    Attributes:
        id: ID of the test. At most 64 characters.
        status_code: HTTP status with which the URL answered.
        payload: Body that was sent, as JSON text.
        created_at: Time of the test.
        updated_at: The same as `created_at`.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    status_code: int | None = None
    payload: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionRequest(Model):
    """Schema `TestWebhookSubscriptionRequest`.

    Attributes:
        event_type: Type of the event, one of the subscription's.
    """

    event_type: str | None = None
