"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import Literal, TypedDict


class CountAggregationDict(TypedDict, total=False):
    func: Literal["count"] | None
