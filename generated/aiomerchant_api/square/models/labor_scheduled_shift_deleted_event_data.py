"""The model LaborScheduledShiftDeletedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftDeletedEventData(Model):
    """Schema `LaborScheduledShiftDeletedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
