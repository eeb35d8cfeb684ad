"""The model CatalogProductSet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogProductSet(Model):
    """Objects that a pricing rule or tax is about.

    Attributes:
        name: Name.
        product_ids_any: IDs of objects, any of which count; at most 500.
        product_ids_all: IDs of objects, all of which must be there.
        quantity_exact: How many must be in the order.
        quantity_min: How many must be in the order at least.
        quantity_max: How many get the discount at most.
        all_products: All items of the catalog count.
    """

    name: str | None = None
    product_ids_any: list[str] | None = None
    product_ids_all: list[str] | None = None
    quantity_exact: int | None = None
    quantity_min: int | None = None
    quantity_max: int | None = None
    all_products: bool | None = None
