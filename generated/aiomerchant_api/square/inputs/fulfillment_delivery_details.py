"""A mapping given for FulfillmentDeliveryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.fulfillment_recipient import FulfillmentRecipientDict
    from ..models.fulfillment_delivery_details_order_fulfillment_delivery_details_schedule_type import (
        FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType,
    )
    from ..models.fulfillment_recipient import FulfillmentRecipient


class FulfillmentDeliveryDetailsDict(TypedDict, total=False):
    """Schema `FulfillmentDeliveryDetails` as a mapping by wire names."""

    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | None
    placed_at: datetime | None
    deliver_at: datetime | None
    prep_time_duration: str | None
    delivery_window_duration: str | None
    note: str | None
    completed_at: datetime | None
    in_progress_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    delivered_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    courier_pickup_at: datetime | None
    courier_pickup_window_duration: str | None
    is_no_contact_delivery: bool | None
    dropoff_notes: str | None
    courier_provider_name: str | None
    courier_support_phone_number: str | None
    square_delivery_id: str | None
    external_delivery_id: str | None
    managed_delivery: bool | None
