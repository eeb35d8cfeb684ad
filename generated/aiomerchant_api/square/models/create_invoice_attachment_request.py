"""The model CreateInvoiceAttachmentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CreateInvoiceAttachmentRequest(Model):
    """Schema `CreateInvoiceAttachmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        description: Text that the invoice shows with the attachment. At most 128 characters.
    """

    idempotency_key: str | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
