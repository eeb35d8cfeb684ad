"""A mapping given for CatalogTimePeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogTimePeriodDict(TypedDict, total=False):
    """Schema `CatalogTimePeriod` as a mapping by wire names."""

    event: str | None
