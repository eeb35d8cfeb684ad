"""A mapping given for Filter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.filter_clause import FilterClauseDict
    from ..models.filter_ import Filter
    from ..models.filter_clause import FilterClause
    from ..models.filter_conjunction import FilterConjunction


class FilterDict(TypedDict, total=False):
    """Schema `Filter` as a mapping by wire names."""

    conjunction: Required[FilterConjunction]
    clauses: Required[Sequence[FilterClause | FilterClauseDict | Filter | FilterDict]]
