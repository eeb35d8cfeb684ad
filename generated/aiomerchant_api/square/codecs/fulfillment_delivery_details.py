"""The codec of FulfillmentDeliveryDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.fulfillment_delivery_details import FulfillmentDeliveryDetails

decode_fulfillment_recipient: Decode = decode_later(
    __name__, "fulfillment_recipient", globals(), "decode_fulfillment_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentDeliveryDetails")
    get = data.get
    self: Any = new(FulfillmentDeliveryDetails)
    self.recipient = v = get("recipient")
    if v is not None:
        self.recipient = decode_fulfillment_recipient(v, (at, "recipient"))
    self.schedule_type = v = get("schedule_type")
    if v.__class__ is not str and (v is not None):
        self.schedule_type = mismatch(v, at, "schedule_type", "string")
    self.placed_at = v = get("placed_at")
    if v is not None or "placed_at" in data:
        self.placed_at = instant(v, at, "placed_at")
    self.deliver_at = v = get("deliver_at")
    if v is not None:
        self.deliver_at = instant(v, at, "deliver_at")
    self.prep_time_duration = v = get("prep_time_duration")
    if v.__class__ is not str and (v is not None):
        self.prep_time_duration = mismatch(v, at, "prep_time_duration", "string")
    self.delivery_window_duration = v = get("delivery_window_duration")
    if v.__class__ is not str and (v is not None):
        self.delivery_window_duration = mismatch(v, at, "delivery_window_duration", "string")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.completed_at = v = get("completed_at")
    if v is not None:
        self.completed_at = instant(v, at, "completed_at")
    self.in_progress_at = v = get("in_progress_at")
    if v is not None or "in_progress_at" in data:
        self.in_progress_at = instant(v, at, "in_progress_at")
    self.rejected_at = v = get("rejected_at")
    if v is not None or "rejected_at" in data:
        self.rejected_at = instant(v, at, "rejected_at")
    self.ready_at = v = get("ready_at")
    if v is not None or "ready_at" in data:
        self.ready_at = instant(v, at, "ready_at")
    self.delivered_at = v = get("delivered_at")
    if v is not None or "delivered_at" in data:
        self.delivered_at = instant(v, at, "delivered_at")
    self.canceled_at = v = get("canceled_at")
    if v is not None or "canceled_at" in data:
        self.canceled_at = instant(v, at, "canceled_at")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.courier_pickup_at = v = get("courier_pickup_at")
    if v is not None:
        self.courier_pickup_at = instant(v, at, "courier_pickup_at")
    self.courier_pickup_window_duration = v = get("courier_pickup_window_duration")
    if v.__class__ is not str and (v is not None):
        self.courier_pickup_window_duration = mismatch(v, at, "courier_pickup_window_duration", "string")
    self.is_no_contact_delivery = v = get("is_no_contact_delivery")
    if v.__class__ is not bool and (v is not None):
        self.is_no_contact_delivery = mismatch(v, at, "is_no_contact_delivery", "boolean")
    self.dropoff_notes = v = get("dropoff_notes")
    if v.__class__ is not str and (v is not None):
        self.dropoff_notes = mismatch(v, at, "dropoff_notes", "string")
    self.courier_provider_name = v = get("courier_provider_name")
    if v.__class__ is not str and (v is not None):
        self.courier_provider_name = mismatch(v, at, "courier_provider_name", "string")
    self.courier_support_phone_number = v = get("courier_support_phone_number")
    if v.__class__ is not str and (v is not None):
        self.courier_support_phone_number = mismatch(v, at, "courier_support_phone_number", "string")
    self.square_delivery_id = v = get("square_delivery_id")
    if v.__class__ is not str and (v is not None):
        self.square_delivery_id = mismatch(v, at, "square_delivery_id", "string")
    self.external_delivery_id = v = get("external_delivery_id")
    if v.__class__ is not str and (v is not None):
        self.external_delivery_id = mismatch(v, at, "external_delivery_id", "string")
    self.managed_delivery = v = get("managed_delivery")
    if v.__class__ is not bool and (v is not None):
        self.managed_delivery = mismatch(v, at, "managed_delivery", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "schedule_type": ("schedule_type", False, plain),
    "placed_at": ("placed_at", False, plain),
    "deliver_at": ("deliver_at", False, plain),
    "prep_time_duration": ("prep_time_duration", False, plain),
    "delivery_window_duration": ("delivery_window_duration", False, plain),
    "note": ("note", False, plain),
    "completed_at": ("completed_at", False, plain),
    "in_progress_at": ("in_progress_at", False, plain),
    "rejected_at": ("rejected_at", False, plain),
    "ready_at": ("ready_at", False, plain),
    "delivered_at": ("delivered_at", False, plain),
    "canceled_at": ("canceled_at", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "courier_pickup_at": ("courier_pickup_at", False, plain),
    "courier_pickup_window_duration": ("courier_pickup_window_duration", False, plain),
    "is_no_contact_delivery": ("is_no_contact_delivery", False, plain),
    "dropoff_notes": ("dropoff_notes", False, plain),
    "courier_provider_name": ("courier_provider_name", False, plain),
    "courier_support_phone_number": ("courier_support_phone_number", False, plain),
    "square_delivery_id": ("square_delivery_id", False, plain),
    "external_delivery_id": ("external_delivery_id", False, plain),
    "managed_delivery": ("managed_delivery", False, plain),
}

encode = object_encoder(FulfillmentDeliveryDetails, _FIELDS)
