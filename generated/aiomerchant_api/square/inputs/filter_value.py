"""Mappings given for FilterValue. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class FilterValueDict(TypedDict, total=False):
    all: Sequence[str] | None
    any: Sequence[str] | None
    none: Sequence[str] | None
