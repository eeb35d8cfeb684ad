"""The model DisputeStateUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.dispute_state_updated_event_object import DisputeStateUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class DisputeStateUpdatedEventData(Model):
    """Schema `DisputeStateUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeStateUpdatedEventObject | None = None
