"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

QueryFilterAndDict = TypedDict(
    "QueryFilterAndDict", {"and": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)


class QueryFilterConditionDict(TypedDict, total=False):
    member: Required[str]
    operator: Required[str]
    values: Sequence[str] | None


QueryFilterOrDict = TypedDict(
    "QueryFilterOrDict", {"or": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)
QueryFilterDict: TypeAlias = QueryFilterConditionDict | QueryFilterOrDict | QueryFilterAndDict
