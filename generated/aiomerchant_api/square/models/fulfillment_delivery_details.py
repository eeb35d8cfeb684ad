"""The model FulfillmentDeliveryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_delivery_details_order_fulfillment_delivery_details_schedule_type import (
        FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType,
    )
    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentDeliveryDetails(Model):
    """An order that a courier delivers.

    Attributes:
        recipient: Who receives it.
        schedule_type: `SCHEDULED` (the default, needs `deliver_at`) or `ASAP` (needs `prep_time_duration`).
            One of SCHEDULED, ASAP.
        placed_at: When it was placed.
        deliver_at: When the time for delivery begins; set by itself for `ASAP`.
        prep_time_duration: How long preparation and delivery take.
        delivery_window_duration: How long after `deliver_at` it may arrive.
        note: Note for the seller, shown at the point of sale. At most 550 characters.
        completed_at: When it became `COMPLETED`.
        in_progress_at: When it became `RESERVED`.
        rejected_at: When it became `FAILED`.
        ready_at: When it became `PREPARED`: the courier can take it.
        delivered_at: When it was delivered.
        canceled_at: When it became `CANCELED`.
        cancel_reason: Why it was canceled. At most 100 characters.
        courier_pickup_at: When the courier can take it.
        courier_pickup_window_duration: How long after `courier_pickup_at` the courier should take it.
        is_no_contact_delivery: Whether the buyer wants no contact.
        dropoff_notes: Where and how to hand it over. At most 550 characters.
        courier_provider_name: Name of the courier. At most 255 characters.
        courier_support_phone_number: Phone number of the courier's support. At most 17 characters.
        square_delivery_id: ID of the delivery at Square. At most 50 characters.
        external_delivery_id: ID of the delivery at the courier. At most 50 characters.
        managed_delivery: Whether a third party delivers; facts on the recipient may then be missing.
    """

    recipient: FulfillmentRecipient | None = None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    deliver_at: datetime | None = None
    prep_time_duration: str | None = None
    delivery_window_duration: str | None = None
    note: str | None = None
    completed_at: datetime | None = None
    in_progress_at: datetime | None = field(default=None, metadata=NOT_NULL)
    rejected_at: datetime | None = field(default=None, metadata=NOT_NULL)
    ready_at: datetime | None = field(default=None, metadata=NOT_NULL)
    delivered_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)
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
