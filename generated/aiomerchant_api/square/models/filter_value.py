"""The model FilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class FilterValue(Model):
    """Schema `FilterValue`."""

    all: list[str] | None = None
    any: list[str] | None = None
    none: list[str] | None = None
