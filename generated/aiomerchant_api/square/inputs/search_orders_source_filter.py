"""A mapping given for SearchOrdersSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class SearchOrdersSourceFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersSourceFilter` as a mapping by wire names."""

    source_names: Sequence[str] | None
