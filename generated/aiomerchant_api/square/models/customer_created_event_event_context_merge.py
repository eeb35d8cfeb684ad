"""The model CustomerCreatedEventEventContextMerge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventEventContextMerge(Model):
    """Schema `CustomerCreatedEventEventContextMerge`."""

    from_customer_ids: list[str] | None = None
    to_customer_id: str | None = None
