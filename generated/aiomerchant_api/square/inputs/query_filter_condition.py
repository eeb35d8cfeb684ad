"""Mappings given for QueryFilterCondition. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class QueryFilterConditionDict(TypedDict, total=False):
    member: Required[str]
    operator: Required[str]
    values: Sequence[str] | None
