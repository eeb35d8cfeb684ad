"""Mappings given for UniqueAggregation. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UniqueAggregationDict(TypedDict, total=False):
    func: Literal["unique"] | None
    property: Required[str]
