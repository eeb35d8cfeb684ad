"""A mapping given for FloatNumberRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class FloatNumberRangeDict(TypedDict, total=False):
    """Schema `FloatNumberRange` as a mapping by wire names."""

    start_at: str | None
    end_at: str | None
