"""The model UpdateWebhookSubscriptionSignatureKeyResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

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
