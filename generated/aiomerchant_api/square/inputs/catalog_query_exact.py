"""A mapping given for CatalogQueryExact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CatalogQueryExactDict(TypedDict, total=False):
    """Schema `CatalogQueryExact` as a mapping by wire names."""

    attribute_name: Required[str]
    attribute_value: Required[str]
