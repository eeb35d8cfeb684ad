"""A mapping given for FilterClause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.filter_operator import FilterOperator


class FilterClauseDict(TypedDict, total=False):
    """Schema `FilterClause` as a mapping by wire names."""

    property: Required[str]
    operator: Required[FilterOperator]
    value: Required[str | int | bool]
