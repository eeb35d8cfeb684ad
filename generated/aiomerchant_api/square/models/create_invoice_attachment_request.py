"""The model CreateInvoiceAttachmentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CreateInvoiceAttachmentRequest(Model):
    """Schema `CreateInvoiceAttachmentRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
        description: At most 128 characters.
    """

    idempotency_key: str | None = None
    description: str | None = None
