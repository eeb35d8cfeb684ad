"""A mapping given for Coordinates.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CoordinatesDict(TypedDict, total=False):
    """Schema `Coordinates` as a mapping by wire names."""

    latitude: float | None
    longitude: float | None
