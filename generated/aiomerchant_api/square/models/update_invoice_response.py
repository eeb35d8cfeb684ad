"""UpdateInvoiceResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@model
class UpdateInvoiceResponse(Model):
    """Schema `UpdateInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class UpdateInvoiceRequest(Model):
    """Schema `UpdateInvoiceRequest`.

    Attributes:
        invoice: The changed fields with the current `version`; null clears one.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        fields_to_clear: Names of fields to empty; null in `invoice` does the same.
    """

    invoice: Invoice
    idempotency_key: Nullable[str] = ABSENT
    fields_to_clear: Nullable[list[str]] = ABSENT
