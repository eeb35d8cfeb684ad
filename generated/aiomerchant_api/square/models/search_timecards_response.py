"""SearchTimecardsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.timecard import Timecard
    from ..models.timecard_query import TimecardQuery


@model
class SearchTimecardsResponse(Model):
    """Schema `SearchTimecardsResponse`."""

    timecards: list[Timecard] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchTimecardsRequest(Model):
    """Schema `SearchTimecardsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: TimecardQuery | None = None
    limit: int | None = None
    cursor: str | None = None
