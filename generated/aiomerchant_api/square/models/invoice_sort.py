"""The model InvoiceSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.invoice_sort_field import InvoiceSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class InvoiceSort(Model):
    """How invoices are sorted.

    Attributes:
        field: `INVOICE_SORT_DATE`, the only one. One of INVOICE_SORT_DATE.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: InvoiceSortField
    order: SortOrder | None = None
