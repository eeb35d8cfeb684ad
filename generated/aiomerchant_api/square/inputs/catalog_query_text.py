"""A mapping given for CatalogQueryText.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class CatalogQueryTextDict(TypedDict, total=False):
    """Schema `CatalogQueryText` as a mapping by wire names."""

    keywords: Required[Sequence[str]]
