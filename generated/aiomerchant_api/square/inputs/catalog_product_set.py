"""A mapping given for CatalogProductSet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CatalogProductSetDict(TypedDict, total=False):
    """Schema `CatalogProductSet` as a mapping by wire names."""

    name: str | None
    product_ids_any: Sequence[str] | None
    product_ids_all: Sequence[str] | None
    quantity_exact: int | None
    quantity_min: int | None
    quantity_max: int | None
    all_products: bool | None
