"""Mappings given for QueryFilterAnd. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required

QueryFilterAndDict = TypedDict(
    "QueryFilterAndDict", {"and": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)
