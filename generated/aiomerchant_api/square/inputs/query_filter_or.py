"""Mappings given for QueryFilterOr. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

QueryFilterOrDict = TypedDict(
    "QueryFilterOrDict", {"or": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)
