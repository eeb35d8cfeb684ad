"""The model InvoiceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class InvoiceFilter(Model):
    """Which invoices.

    Attributes:
        location_ids: ID of the location; exactly one.
        customer_ids: ID of the customer; at most one.
    """

    location_ids: list[str]
    customer_ids: list[str] | None = None
