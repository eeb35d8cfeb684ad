"""The model UpdateItemTaxesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class UpdateItemTaxesRequest(Model):
    """Schema `UpdateItemTaxesRequest`."""

    item_ids: list[str]
    taxes_to_enable: list[str] | None = None
    taxes_to_disable: list[str] | None = None
