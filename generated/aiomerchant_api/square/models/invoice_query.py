"""InvoiceQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import InvoiceSortField, SortOrder


@model
class InvoiceQuery(Model):
    """Which invoices, in which order.

    Attributes:
        filter: Which invoices.
        sort: Order of the results.
    """

    filter: InvoiceFilter
    sort: Nullable[InvoiceSort] = ABSENT


@model
class InvoiceFilter(Model):
    """Which invoices.

    Attributes:
        location_ids: ID of the location; exactly one.
        customer_ids: ID of the customer; at most one.
    """

    location_ids: list[str]
    customer_ids: Nullable[list[str]] = ABSENT


@model
class InvoiceSort(Model):
    """How invoices are sorted.

    Attributes:
        field: `INVOICE_SORT_DATE`, the only one. One of INVOICE_SORT_DATE.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: InvoiceSortField
    order: Nullable[SortOrder] = ABSENT
