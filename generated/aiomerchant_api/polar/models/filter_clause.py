"""The model FilterClause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.filter_operator import FilterOperator


@define(kw_only=True, eq=False, repr=False)
class FilterClause(Model):
    """Schema `FilterClause`.

    Attributes:
        operator: One of eq, ne, gt, gte, lt, lte, like, not_like.
        value: At most 1000 characters or -2147483648 to 2147483647.
    """

    property: str
    operator: FilterOperator
    value: str | int | bool
