"""The bodies of webhooks subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class CreateWebhookSubscriptionRequest(Model):
    """Schema `CreateWebhookSubscriptionRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
        subscription: The subscription: name, event types, URL, and API version unless the default will do.
    """

    idempotency_key: str | None = None
    subscription: WebhookSubscription


@model
class CreateWebhookSubscriptionResponse(Model):
    """Schema `CreateWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription


@model
class DeleteWebhookSubscriptionResponse(Model):
    """Schema `DeleteWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListWebhookSubscriptionsResponse(Model):
    """Schema `ListWebhookSubscriptionsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscriptions: The webhook subscriptions.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscriptions: list[WebhookSubscription] | None = None
    cursor: str | None = None


@model
class RetrieveWebhookSubscriptionResponse(Model):
    """Schema `RetrieveWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription


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
class UpdateWebhookSubscriptionRequest(Model):
    """Schema `UpdateWebhookSubscriptionRequest`.

    Attributes:
        subscription: The changed fields.
    """

    subscription: Nullable[WebhookSubscription] = ABSENT


@model
class UpdateWebhookSubscriptionResponse(Model):
    """Schema `UpdateWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription


@model
class UpdateWebhookSubscriptionSignatureKeyRequest(Model):
    """Schema `UpdateWebhookSubscriptionSignatureKeyRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateWebhookSubscriptionSignatureKeyResponse(Model):
    """Schema `UpdateWebhookSubscriptionSignatureKeyResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        signature_key: The new secret.
    """

    errors: list[Error] | None = None
    signature_key: str | None = field(default=None, repr=masked)


@model
class WebhookSubscription(Model):
    """A URL and the types of events that are sent to it.

    Attributes:
        id: ID of the subscription. At most 64 characters.
        name: Name of your own choice. At most 64 characters.
        enabled: Whether events are sent.
        event_types: Types of the events that are sent, such as `payment.created`.
        notification_url: HTTPS URL to which events are sent.
        api_version: API version in which events are written; by default the application's.
        signature_key: Secret that signs what is sent.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = None
    name: Nullable[str] = ABSENT
    enabled: Nullable[bool] = ABSENT
    event_types: Nullable[list[str]] = ABSENT
    notification_url: Nullable[str] = ABSENT
    api_version: Nullable[str] = ABSENT
    signature_key: str | None = field(default=None, repr=masked)
    created_at: datetime | None = None
    updated_at: datetime | None = None
