"""The codec of FulfillmentPickupDetails.

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
from ..models.fulfillment_pickup_details import FulfillmentPickupDetails

decode_fulfillment_recipient: Decode = decode_later(
    __name__, "fulfillment_recipient", globals(), "decode_fulfillment_recipient"
)
decode_fulfillment_pickup_details_curbside_pickup_details: Decode = decode_later(
    __name__,
    "fulfillment_pickup_details_curbside_pickup_details",
    globals(),
    "decode_fulfillment_pickup_details_curbside_pickup_details",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentPickupDetails")
    get = data.get
    self: Any = new(FulfillmentPickupDetails)
    self.recipient = v = get("recipient")
    if v is not None:
        self.recipient = decode_fulfillment_recipient(v, (at, "recipient"))
    self.expires_at = v = get("expires_at")
    if v is not None:
        self.expires_at = instant(v, at, "expires_at")
    self.auto_complete_duration = v = get("auto_complete_duration")
    if v.__class__ is not str and (v is not None):
        self.auto_complete_duration = mismatch(v, at, "auto_complete_duration", "string")
    self.schedule_type = v = get("schedule_type")
    if v.__class__ is not str and (v is not None):
        self.schedule_type = mismatch(v, at, "schedule_type", "string")
    self.pickup_at = v = get("pickup_at")
    if v is not None:
        self.pickup_at = instant(v, at, "pickup_at")
    self.pickup_window_duration = v = get("pickup_window_duration")
    if v.__class__ is not str and (v is not None):
        self.pickup_window_duration = mismatch(v, at, "pickup_window_duration", "string")
    self.prep_time_duration = v = get("prep_time_duration")
    if v.__class__ is not str and (v is not None):
        self.prep_time_duration = mismatch(v, at, "prep_time_duration", "string")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.placed_at = v = get("placed_at")
    if v is not None or "placed_at" in data:
        self.placed_at = instant(v, at, "placed_at")
    self.accepted_at = v = get("accepted_at")
    if v is not None or "accepted_at" in data:
        self.accepted_at = instant(v, at, "accepted_at")
    self.rejected_at = v = get("rejected_at")
    if v is not None or "rejected_at" in data:
        self.rejected_at = instant(v, at, "rejected_at")
    self.ready_at = v = get("ready_at")
    if v is not None or "ready_at" in data:
        self.ready_at = instant(v, at, "ready_at")
    self.expired_at = v = get("expired_at")
    if v is not None or "expired_at" in data:
        self.expired_at = instant(v, at, "expired_at")
    self.picked_up_at = v = get("picked_up_at")
    if v is not None or "picked_up_at" in data:
        self.picked_up_at = instant(v, at, "picked_up_at")
    self.canceled_at = v = get("canceled_at")
    if v is not None or "canceled_at" in data:
        self.canceled_at = instant(v, at, "canceled_at")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.is_curbside_pickup = v = get("is_curbside_pickup")
    if v.__class__ is not bool and (v is not None):
        self.is_curbside_pickup = mismatch(v, at, "is_curbside_pickup", "boolean")
    self.curbside_pickup_details = v = get("curbside_pickup_details")
    if v is not None:
        self.curbside_pickup_details = decode_fulfillment_pickup_details_curbside_pickup_details(
            v, (at, "curbside_pickup_details")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "expires_at": ("expires_at", False, plain),
    "auto_complete_duration": ("auto_complete_duration", False, plain),
    "schedule_type": ("schedule_type", False, plain),
    "pickup_at": ("pickup_at", False, plain),
    "pickup_window_duration": ("pickup_window_duration", False, plain),
    "prep_time_duration": ("prep_time_duration", False, plain),
    "note": ("note", False, plain),
    "placed_at": ("placed_at", False, plain),
    "accepted_at": ("accepted_at", False, plain),
    "rejected_at": ("rejected_at", False, plain),
    "ready_at": ("ready_at", False, plain),
    "expired_at": ("expired_at", False, plain),
    "picked_up_at": ("picked_up_at", False, plain),
    "canceled_at": ("canceled_at", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "is_curbside_pickup": ("is_curbside_pickup", False, plain),
    "curbside_pickup_details": (
        "curbside_pickup_details",
        False,
        encode_later(__name__, "fulfillment_pickup_details_curbside_pickup_details"),
    ),
}

encode = object_encoder(FulfillmentPickupDetails, _FIELDS)
