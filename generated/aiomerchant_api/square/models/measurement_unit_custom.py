"""The model MeasurementUnitCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class MeasurementUnitCustom(Model):
    """Schema `MeasurementUnitCustom`."""

    name: str
    abbreviation: str
