"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class PropertyAggregationDict(TypedDict, total=False):
    func: Required[Literal["sum", "max", "min", "avg"] | str]
    property: Required[str]
