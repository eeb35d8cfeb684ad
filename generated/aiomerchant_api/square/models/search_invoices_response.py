"""SearchInvoicesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice
    from ..models.invoice_query import InvoiceQuery


@model
class SearchInvoicesResponse(Model):
    """Schema `SearchInvoicesResponse`.

    Attributes:
        invoices: The invoices.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    invoices: list[Invoice] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchInvoicesRequest(Model):
    """Schema `SearchInvoicesRequest`.

    Attributes:
        query: Filter and order.
        limit: How many invoices a page holds, 200 at most; 100 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
    """

    query: InvoiceQuery
    limit: int | None = None
    cursor: str | None = None
