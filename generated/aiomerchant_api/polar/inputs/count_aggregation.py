"""Mappings given for CountAggregation. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, TypedDict


class CountAggregationDict(TypedDict, total=False):
    func: Literal["count"] | None
