"""The model SearchTimecardsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.timecard import Timecard
    from ..models.timecard_query import TimecardQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTimecardsResponse(Model):
    """Schema `SearchTimecardsResponse`."""

    timecards: list[Timecard] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTimecardsRequest(Model):
    """Schema `SearchTimecardsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: TimecardQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
