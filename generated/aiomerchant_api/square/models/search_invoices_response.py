"""The model SearchInvoicesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.invoice import Invoice
    from ..models.invoice_query import InvoiceQuery


@define(kw_only=True, eq=False, repr=False)
class SearchInvoicesResponse(Model):
    """Schema `SearchInvoicesResponse`.

    Attributes:
        invoices: The invoices.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    invoices: list[Invoice] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchInvoicesRequest(Model):
    """Schema `SearchInvoicesRequest`.

    Attributes:
        query: Filter and order.
        limit: How many invoices a page holds, 200 at most; 100 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
    """

    query: InvoiceQuery
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
