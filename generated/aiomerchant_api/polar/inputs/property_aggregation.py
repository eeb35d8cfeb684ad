"""Mappings given for PropertyAggregation. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class PropertyAggregationDict(TypedDict, total=False):
    func: Required[Literal["sum", "max", "min", "avg"] | str]
    property: Required[str]
