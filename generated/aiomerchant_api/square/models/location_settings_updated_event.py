"""The model LocationSettingsUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.location_settings_updated_event_data import LocationSettingsUpdatedEventData


@define(kw_only=True, eq=False, repr=False)
class LocationSettingsUpdatedEvent(Event):
    """Schema `LocationSettingsUpdatedEvent`.

    The payload of the webhook `online_checkout.location_settings.updated`.
    """

    merchant_id: str | None = None
    type: Literal["online_checkout.location_settings.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LocationSettingsUpdatedEventData | None = None
