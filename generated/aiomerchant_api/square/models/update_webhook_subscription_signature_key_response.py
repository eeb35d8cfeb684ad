"""The model UpdateWebhookSubscriptionSignatureKeyResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionSignatureKeyResponse(Model):
    """Schema `UpdateWebhookSubscriptionSignatureKeyResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        signature_key: The new secret.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    signature_key: str | None = field(default=None, repr=masked, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionSignatureKeyRequest(Model):
    """Schema `UpdateWebhookSubscriptionSignatureKeyRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    idempotency_key: str | None = None
