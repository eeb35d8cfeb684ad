"""A mapping given for CategoryPathToRootNode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CategoryPathToRootNodeDict(TypedDict, total=False):
    """Schema `CategoryPathToRootNode` as a mapping by wire names."""

    category_id: str | None
    category_name: str | None
