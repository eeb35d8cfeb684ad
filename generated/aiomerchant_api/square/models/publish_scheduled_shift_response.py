"""PublishScheduledShiftResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift


@model
class PublishScheduledShiftResponse(Model):
    """Schema `PublishScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift | None = None
    errors: list[Error] | None = None
