"""The model SearchTimecardsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.timecard_query import TimecardQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTimecardsRequest(Model):
    """Schema `SearchTimecardsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: TimecardQuery | None = None
    limit: int | None = None
    cursor: str | None = None
