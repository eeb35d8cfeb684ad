"""RetrieveTimecardResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.timecard import Timecard


@model
class RetrieveTimecardResponse(Model):
    """Schema `RetrieveTimecardResponse`."""

    timecard: Timecard
    errors: list[Error] | None = None
