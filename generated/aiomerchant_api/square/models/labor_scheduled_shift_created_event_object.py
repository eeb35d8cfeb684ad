"""The model LaborScheduledShiftCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.scheduled_shift import ScheduledShift as _ScheduledShift


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftCreatedEventObject(Model):
    """Schema `LaborScheduledShiftCreatedEventObject`."""

    ScheduledShift: _ScheduledShift | None = None
