"""CreateInvoiceResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@model
class CreateInvoiceResponse(Model):
    """Schema `CreateInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class CreateInvoiceRequest(Model):
    """Schema `CreateInvoiceRequest`.

    Attributes:
        invoice: The draft; needs `order_id`, `payment_requests`, `accepted_payment_methods` and
            `delivery_method`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
    """

    invoice: Invoice
    idempotency_key: str | None = None
