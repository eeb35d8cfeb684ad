"""A mapping given for FulfillmentPickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetailsDict,
    )
    from ..inputs.fulfillment_recipient import FulfillmentRecipientDict
    from ..models.fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetails,
    )
    from ..models.fulfillment_pickup_details_schedule_type import FulfillmentPickupDetailsScheduleType
    from ..models.fulfillment_recipient import FulfillmentRecipient


class FulfillmentPickupDetailsDict(TypedDict, total=False):
    """Schema `FulfillmentPickupDetails` as a mapping by wire names."""

    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    expires_at: datetime | None
    auto_complete_duration: str | None
    schedule_type: FulfillmentPickupDetailsScheduleType | None
    pickup_at: datetime | None
    pickup_window_duration: str | None
    prep_time_duration: str | None
    note: str | None
    placed_at: datetime | None
    accepted_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    expired_at: datetime | None
    picked_up_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    is_curbside_pickup: bool | None
    curbside_pickup_details: (
        FulfillmentPickupDetailsCurbsidePickupDetails
        | FulfillmentPickupDetailsCurbsidePickupDetailsDict
        | None
    )
