"""A mapping given for CatalogQueryItemsForTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class CatalogQueryItemsForTaxDict(TypedDict, total=False):
    """Schema `CatalogQueryItemsForTax` as a mapping by wire names."""

    tax_ids: Required[Sequence[str]]
