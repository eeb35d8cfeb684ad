"""A mapping given for CatalogQueryPrefix.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CatalogQueryPrefixDict(TypedDict, total=False):
    """Schema `CatalogQueryPrefix` as a mapping by wire names."""

    attribute_name: Required[str]
    attribute_prefix: Required[str]
