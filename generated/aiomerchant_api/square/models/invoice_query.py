"""The model InvoiceQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import InvoiceSortField, SortOrder


@define(kw_only=True, eq=False, repr=False)
class InvoiceQuery(Model):
    """Which invoices, in which order.

    Attributes:
        filter: Which invoices.
        sort: Order of the results.
    """

    filter: InvoiceFilter
    sort: InvoiceSort | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceFilter(Model):
    """Which invoices.

    Attributes:
        location_ids: ID of the location; exactly one.
        customer_ids: ID of the customer; at most one.
    """

    location_ids: list[str]
    customer_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceSort(Model):
    """How invoices are sorted.

    Attributes:
        field: `INVOICE_SORT_DATE`, the only one. One of INVOICE_SORT_DATE.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: InvoiceSortField
    order: SortOrder | None = None
