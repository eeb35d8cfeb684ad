"""Filter, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Unknown, model

if TYPE_CHECKING:
    from ..models.enums import FilterConjunction, FilterOperator


@model
class Filter(Model):
    """Clauses that events must meet.

    Attributes:
        conjunction: Whether all clauses must hold (and) or one (or). One of and, or.
        clauses: Clauses, or filters in turn.
    """

    conjunction: FilterConjunction
    clauses: list[FilterClause | Filter | Unknown]


@model
class FilterClause(Model):
    """One condition on events.

    Attributes:
        property: A field of the event, or a key of its metadata.
        operator: How the two are compared. One of eq, ne, gt, gte, lt, lte, like, not_like.
        value: What the property is compared with. At most 1000 characters or -2147483648 to 2147483647.
    """

    property: str
    operator: FilterOperator
    value: str | int | bool
