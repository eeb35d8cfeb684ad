"""Mappings given for InvoiceQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import InvoiceSortField, SortOrder
    from ..models.invoice_query import InvoiceFilter, InvoiceSort


class InvoiceQueryDict(TypedDict, total=False):
    filter: Required[InvoiceFilter | InvoiceFilterDict]
    sort: InvoiceSort | InvoiceSortDict | Null | None


class InvoiceFilterDict(TypedDict, total=False):
    location_ids: Required[Sequence[str]]
    customer_ids: Sequence[str] | Null | None


class InvoiceSortDict(TypedDict, total=False):
    field: Required[InvoiceSortField]
    order: SortOrder | Null | None
