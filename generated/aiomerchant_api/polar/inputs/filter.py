"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.enums import FilterConjunction, FilterOperator
    from ..models.filter_ import Filter, FilterClause


class FilterDict(TypedDict, total=False):
    conjunction: Required[FilterConjunction]
    clauses: Required[Sequence[FilterClause | FilterClauseDict | Filter | FilterDict]]


class FilterClauseDict(TypedDict, total=False):
    property: Required[str]
    operator: Required[FilterOperator]
    value: Required[str | int | bool]
