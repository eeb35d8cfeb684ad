"""The model Filter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from aiomerchant_core import Unknown

    from ..models.filter_clause import FilterClause
    from ..models.filter_conjunction import FilterConjunction


@define(kw_only=True, eq=False, repr=False)
class Filter(Model):
    """Clauses that events must meet.

    Attributes:
        conjunction: Whether all clauses must hold (and) or one (or). One of and, or.
        clauses: Clauses, or filters in turn.
    """

    conjunction: FilterConjunction
    clauses: list[FilterClause | Filter | Unknown]
