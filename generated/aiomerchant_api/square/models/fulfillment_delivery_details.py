"""The model FulfillmentDeliveryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_delivery_details_order_fulfillment_delivery_details_schedule_type import (
        FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType,
    )
    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentDeliveryDetails(Model):
    """Schema `FulfillmentDeliveryDetails`.

    Attributes:
        schedule_type: One of SCHEDULED, ASAP.
        note: At most 550 characters.
        cancel_reason: At most 100 characters.
        dropoff_notes: At most 550 characters.
        courier_provider_name: At most 255 characters.
        courier_support_phone_number: At most 17 characters.
        square_delivery_id: At most 50 characters.
        external_delivery_id: At most 50 characters.
    """

    recipient: FulfillmentRecipient | None = None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | None = None
    placed_at: datetime | None = None
    deliver_at: datetime | None = None
    prep_time_duration: str | None = None
    delivery_window_duration: str | None = None
    note: str | None = None
    completed_at: datetime | None = None
    in_progress_at: datetime | None = None
    rejected_at: datetime | None = None
    ready_at: datetime | None = None
    delivered_at: datetime | None = None
    canceled_at: datetime | None = None
    cancel_reason: str | None = None
    courier_pickup_at: datetime | None = None
    courier_pickup_window_duration: str | None = None
    is_no_contact_delivery: bool | None = None
    dropoff_notes: str | None = None
    courier_provider_name: str | None = None
    courier_support_phone_number: str | None = None
    square_delivery_id: str | None = None
    external_delivery_id: str | None = None
    managed_delivery: bool | None = None
