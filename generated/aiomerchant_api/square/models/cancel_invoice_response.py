"""CancelInvoiceResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@model
class CancelInvoiceResponse(Model):
    """Schema `CancelInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class CancelInvoiceRequest(Model):
    """Schema `CancelInvoiceRequest`.

    Attributes:
        version: Current version of the invoice.
    """

    version: int
