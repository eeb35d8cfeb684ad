"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UniqueAggregationDict(TypedDict, total=False):
    func: Literal["unique"] | None
    property: Required[str]
