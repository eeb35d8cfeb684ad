"""A mapping given for InvoiceQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.invoice_filter import InvoiceFilterDict
    from ..inputs.invoice_sort import InvoiceSortDict
    from ..models.invoice_filter import InvoiceFilter
    from ..models.invoice_sort import InvoiceSort


class InvoiceQueryDict(TypedDict, total=False):
    """Schema `InvoiceQuery` as a mapping by wire names."""

    filter: Required[InvoiceFilter | InvoiceFilterDict]
    sort: InvoiceSort | InvoiceSortDict | None
