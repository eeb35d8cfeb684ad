"""Mappings given for QueryFilterAnd. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

QueryFilterAndDict = TypedDict(
    "QueryFilterAndDict", {"and": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)
