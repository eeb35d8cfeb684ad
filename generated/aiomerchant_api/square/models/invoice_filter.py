"""The model InvoiceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class InvoiceFilter(Model):
    """Schema `InvoiceFilter`."""

    location_ids: list[str]
    customer_ids: list[str] | None = None
