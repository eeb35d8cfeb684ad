"""PublishInvoiceResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@model
class PublishInvoiceResponse(Model):
    """Schema `PublishInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class PublishInvoiceRequest(Model):
    """Schema `PublishInvoiceRequest`.

    Attributes:
        version: Current version of the invoice.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
    """

    version: int
    idempotency_key: Nullable[str] = ABSENT
