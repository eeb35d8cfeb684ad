"""The model SearchInvoicesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.invoice_query import InvoiceQuery


@define(kw_only=True, eq=False, repr=False)
class SearchInvoicesRequest(Model):
    """Schema `SearchInvoicesRequest`."""

    query: InvoiceQuery
    limit: int | None = None
    cursor: str | None = None
