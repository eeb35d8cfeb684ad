"""CreateScheduledShiftResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift


@model
class CreateScheduledShiftResponse(Model):
    """Schema `CreateScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift
    errors: list[Error] | None = None


@model
class CreateScheduledShiftRequest(Model):
    """Schema `CreateScheduledShiftRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    scheduled_shift: ScheduledShift
