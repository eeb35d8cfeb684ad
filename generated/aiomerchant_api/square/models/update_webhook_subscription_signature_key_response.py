"""UpdateWebhookSubscriptionSignatureKeyResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from ..models.error import Error


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
class UpdateWebhookSubscriptionSignatureKeyRequest(Model):
    """Schema `UpdateWebhookSubscriptionSignatureKeyRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
