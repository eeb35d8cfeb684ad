"""Mappings given for CountAggregation. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CountAggregationDict(TypedDict, total=False):
    func: Literal["count"] | None
