"""CreateInvoiceAttachmentResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice_attachment import InvoiceAttachment


@model
class CreateInvoiceAttachmentResponse(Model):
    """Schema `CreateInvoiceAttachmentResponse`.

    Attributes:
        attachment: The attachment.
        errors: What went wrong, if anything did.
    """

    attachment: InvoiceAttachment
    errors: list[Error] | None = None


@model
class CreateInvoiceAttachmentRequest(Model):
    """Schema `CreateInvoiceAttachmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        description: Text that the invoice shows with the attachment. At most 128 characters.
    """

    idempotency_key: str | None = None
    description: str | None = None
