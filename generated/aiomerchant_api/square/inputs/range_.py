"""A mapping given for Range.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class RangeDict(TypedDict, total=False):
    """Schema `Range` as a mapping by wire names."""

    min: str | None
    max: str | None
