"""CreateTimecardResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.timecard import Timecard


@model
class CreateTimecardResponse(Model):
    """Schema `CreateTimecardResponse`."""

    timecard: Timecard
    errors: list[Error] | None = None


@model
class CreateTimecardRequest(Model):
    """Schema `CreateTimecardRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    timecard: Timecard
