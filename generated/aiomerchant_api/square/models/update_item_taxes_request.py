"""The model UpdateItemTaxesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class UpdateItemTaxesRequest(Model):
    """Schema `UpdateItemTaxesRequest`.

    Attributes:
        item_ids: IDs of the items, at most 1000.
        taxes_to_enable: IDs of taxes to put on the items.
        taxes_to_disable: IDs of taxes to take off the items.
    """

    item_ids: list[str]
    taxes_to_enable: list[str] | None = None
    taxes_to_disable: list[str] | None = None
