"""The model FulfillmentPickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetails,
    )
    from ..models.fulfillment_pickup_details_schedule_type import FulfillmentPickupDetailsScheduleType
    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetails(Model):
    """Schema `FulfillmentPickupDetails`.

    Attributes:
        schedule_type: One of SCHEDULED, ASAP.
        note: At most 500 characters.
        cancel_reason: At most 100 characters.
    """

    recipient: FulfillmentRecipient | None = None
    expires_at: datetime | None = None
    auto_complete_duration: str | None = None
    schedule_type: FulfillmentPickupDetailsScheduleType | None = None
    pickup_at: datetime | None = None
    pickup_window_duration: str | None = None
    prep_time_duration: str | None = None
    note: str | None = None
    placed_at: datetime | None = None
    accepted_at: datetime | None = None
    rejected_at: datetime | None = None
    ready_at: datetime | None = None
    expired_at: datetime | None = None
    picked_up_at: datetime | None = None
    canceled_at: datetime | None = None
    cancel_reason: str | None = None
    is_curbside_pickup: bool | None = None
    curbside_pickup_details: FulfillmentPickupDetailsCurbsidePickupDetails | None = None
