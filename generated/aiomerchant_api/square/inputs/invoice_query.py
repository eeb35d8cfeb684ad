"""Mappings given for InvoiceQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..models.enums import InvoiceSortField, SortOrder
    from ..models.invoice_query import InvoiceFilter, InvoiceSort


class InvoiceQueryDict(TypedDict, total=False):
    filter: Required[InvoiceFilter | InvoiceFilterDict]
    sort: InvoiceSort | InvoiceSortDict | None


class InvoiceFilterDict(TypedDict, total=False):
    location_ids: Required[Sequence[str]]
    customer_ids: Sequence[str] | None


class InvoiceSortDict(TypedDict, total=False):
    field: Required[InvoiceSortField]
    order: SortOrder | None
