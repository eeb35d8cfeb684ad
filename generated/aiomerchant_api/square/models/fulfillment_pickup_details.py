"""The model FulfillmentPickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_pickup_details_curbside_pickup_details import (
        FulfillmentPickupDetailsCurbsidePickupDetails,
    )
    from ..models.fulfillment_pickup_details_schedule_type import FulfillmentPickupDetailsScheduleType
    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetails(Model):
    """An order that the buyer picks up.

    Attributes:
        recipient: Who picks it up.
        expires_at: When it expires unless it is in progress by then, at most 7 days ahead; unset, payments
            complete by themselves.
        auto_complete_duration: How long it stays in progress before it is completed by itself.
        schedule_type: `SCHEDULED` (the default) or `ASAP`. One of SCHEDULED, ASAP.
        pickup_at: When it can be picked up; set by itself for `ASAP`, needed for `SCHEDULED`.
        pickup_window_duration: How long after `pickup_at` it should be picked up.
        prep_time_duration: How long the preparation takes.
        note: Note for the seller, shown at the point of sale. At most 500 characters.
        placed_at: When it was placed.
        accepted_at: When it went into progress.
        rejected_at: When it was rejected.
        ready_at: When it was ready.
        expired_at: When it expired.
        picked_up_at: When it was picked up.
        canceled_at: When it was canceled.
        cancel_reason: Why it was canceled. At most 100 characters.
        is_curbside_pickup: Whether it is brought to the buyer's car.
        curbside_pickup_details: Details on that.
    """

    recipient: FulfillmentRecipient | None = None
    expires_at: datetime | None = None
    auto_complete_duration: str | None = None
    schedule_type: FulfillmentPickupDetailsScheduleType | None = None
    pickup_at: datetime | None = None
    pickup_window_duration: str | None = None
    prep_time_duration: str | None = None
    note: str | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    accepted_at: datetime | None = field(default=None, metadata=NOT_NULL)
    rejected_at: datetime | None = field(default=None, metadata=NOT_NULL)
    ready_at: datetime | None = field(default=None, metadata=NOT_NULL)
    expired_at: datetime | None = field(default=None, metadata=NOT_NULL)
    picked_up_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: str | None = None
    is_curbside_pickup: bool | None = None
    curbside_pickup_details: FulfillmentPickupDetailsCurbsidePickupDetails | None = None
