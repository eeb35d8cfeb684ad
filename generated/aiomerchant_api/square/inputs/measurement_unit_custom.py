"""A mapping given for MeasurementUnitCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class MeasurementUnitCustomDict(TypedDict, total=False):
    """Schema `MeasurementUnitCustom` as a mapping by wire names."""

    name: Required[str]
    abbreviation: Required[str]
