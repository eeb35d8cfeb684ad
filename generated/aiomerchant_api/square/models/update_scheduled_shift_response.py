"""The model UpdateScheduledShiftResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift


@define(kw_only=True, eq=False, repr=False)
class UpdateScheduledShiftResponse(Model):
    """Schema `UpdateScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateScheduledShiftRequest(Model):
    """Schema `UpdateScheduledShiftRequest`."""

    scheduled_shift: ScheduledShift
