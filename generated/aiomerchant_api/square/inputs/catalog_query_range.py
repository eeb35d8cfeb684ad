"""A mapping given for CatalogQueryRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CatalogQueryRangeDict(TypedDict, total=False):
    """Schema `CatalogQueryRange` as a mapping by wire names."""

    attribute_name: Required[str]
    attribute_min_value: int | None
    attribute_max_value: int | None
