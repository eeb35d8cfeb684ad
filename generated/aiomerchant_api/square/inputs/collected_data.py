"""A mapping given for CollectedData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CollectedDataDict(TypedDict, total=False):
    """Schema `CollectedData` as a mapping by wire names."""

    input_text: str | None
