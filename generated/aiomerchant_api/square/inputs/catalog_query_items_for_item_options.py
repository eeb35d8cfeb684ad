"""A mapping given for CatalogQueryItemsForItemOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CatalogQueryItemsForItemOptionsDict(TypedDict, total=False):
    """Schema `CatalogQueryItemsForItemOptions` as a mapping by wire names."""

    item_option_ids: Sequence[str] | None
