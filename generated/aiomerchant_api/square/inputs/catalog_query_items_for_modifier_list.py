"""A mapping given for CatalogQueryItemsForModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class CatalogQueryItemsForModifierListDict(TypedDict, total=False):
    """Schema `CatalogQueryItemsForModifierList` as a mapping by wire names."""

    modifier_list_ids: Required[Sequence[str]]
