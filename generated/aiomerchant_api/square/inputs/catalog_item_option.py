"""A mapping given for CatalogItemOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_object import CatalogObjectDict
    from ..models.catalog_object import CatalogObject


class CatalogItemOptionDict(TypedDict, total=False):
    """Schema `CatalogItemOption` as a mapping by wire names."""

    name: str | None
    display_name: str | None
    description: str | None
    show_colors: bool | None
    values: Sequence[CatalogObject | CatalogObjectDict] | None
