"""A mapping given for CatalogQuerySet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class CatalogQuerySetDict(TypedDict, total=False):
    """Schema `CatalogQuerySet` as a mapping by wire names."""

    attribute_name: Required[str]
    attribute_values: Required[Sequence[str]]
