"""A mapping given for CatalogQueryItemVariationsForItemOptionValues.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CatalogQueryItemVariationsForItemOptionValuesDict(TypedDict, total=False):
    """Schema `CatalogQueryItemVariationsForItemOptionValues` as a mapping by wire names."""

    item_option_value_ids: Sequence[str] | None
