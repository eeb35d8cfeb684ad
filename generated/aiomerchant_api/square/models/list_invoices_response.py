"""ListInvoicesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice


@model
class ListInvoicesResponse(Model):
    """Schema `ListInvoicesResponse`.

    Attributes:
        invoices: The invoices.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    invoices: list[Invoice] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
