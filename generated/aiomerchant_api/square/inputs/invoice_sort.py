"""A mapping given for InvoiceSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.invoice_sort_field import InvoiceSortField
    from ..models.sort_order import SortOrder


class InvoiceSortDict(TypedDict, total=False):
    """Schema `InvoiceSort` as a mapping by wire names."""

    field: Required[InvoiceSortField]
    order: SortOrder | None
