"""A mapping given for OrderSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class OrderSourceDict(TypedDict, total=False):
    """Schema `OrderSource` as a mapping by wire names."""

    name: str | None
