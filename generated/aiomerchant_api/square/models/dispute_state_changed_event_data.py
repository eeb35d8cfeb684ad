"""The model DisputeStateChangedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.dispute_state_changed_event_object import DisputeStateChangedEventObject


@define(kw_only=True, eq=False, repr=False)
class DisputeStateChangedEventData(Model):
    """Schema `DisputeStateChangedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeStateChangedEventObject | None = None
