"""The model UpdateInvoiceResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class UpdateInvoiceResponse(Model):
    """Schema `UpdateInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateInvoiceRequest(Model):
    """Schema `UpdateInvoiceRequest`.

    Attributes:
        invoice: The changed fields with the current `version`; null clears one.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        fields_to_clear: Names of fields to empty; null in `invoice` does the same.
    """

    invoice: Invoice
    idempotency_key: str | None = None
    fields_to_clear: list[str] | None = None
