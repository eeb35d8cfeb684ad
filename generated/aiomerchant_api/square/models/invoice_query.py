"""The model InvoiceQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.invoice_filter import InvoiceFilter
    from ..models.invoice_sort import InvoiceSort


@define(kw_only=True, eq=False, repr=False)
class InvoiceQuery(Model):
    """Which invoices, in which order.

    Attributes:
        filter: Which invoices.
        sort: Order of the results.
    """

    filter: InvoiceFilter
    sort: InvoiceSort | None = None
