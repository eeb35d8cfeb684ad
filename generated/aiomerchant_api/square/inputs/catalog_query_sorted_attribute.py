"""A mapping given for CatalogQuerySortedAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.sort_order import SortOrder


class CatalogQuerySortedAttributeDict(TypedDict, total=False):
    """Schema `CatalogQuerySortedAttribute` as a mapping by wire names."""

    attribute_name: Required[str]
    initial_attribute_value: str | None
    sort_order: SortOrder | None
