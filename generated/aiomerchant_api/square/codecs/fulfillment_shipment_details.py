"""The codec of FulfillmentShipmentDetails.

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
from ..models.fulfillment_shipment_details import FulfillmentShipmentDetails

decode_fulfillment_recipient: Decode = decode_later(
    __name__, "fulfillment_recipient", globals(), "decode_fulfillment_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentShipmentDetails")
    get = data.get
    self: Any = new(FulfillmentShipmentDetails)
    self.recipient = v = get("recipient")
    if v is not None:
        self.recipient = decode_fulfillment_recipient(v, (at, "recipient"))
    self.carrier = v = get("carrier")
    if v.__class__ is not str and (v is not None):
        self.carrier = mismatch(v, at, "carrier", "string")
    self.shipping_note = v = get("shipping_note")
    if v.__class__ is not str and (v is not None):
        self.shipping_note = mismatch(v, at, "shipping_note", "string")
    self.shipping_type = v = get("shipping_type")
    if v.__class__ is not str and (v is not None):
        self.shipping_type = mismatch(v, at, "shipping_type", "string")
    self.tracking_number = v = get("tracking_number")
    if v.__class__ is not str and (v is not None):
        self.tracking_number = mismatch(v, at, "tracking_number", "string")
    self.tracking_url = v = get("tracking_url")
    if v.__class__ is not str and (v is not None):
        self.tracking_url = mismatch(v, at, "tracking_url", "string")
    self.placed_at = v = get("placed_at")
    if v is not None or "placed_at" in data:
        self.placed_at = instant(v, at, "placed_at")
    self.in_progress_at = v = get("in_progress_at")
    if v is not None or "in_progress_at" in data:
        self.in_progress_at = instant(v, at, "in_progress_at")
    self.packaged_at = v = get("packaged_at")
    if v is not None or "packaged_at" in data:
        self.packaged_at = instant(v, at, "packaged_at")
    self.expected_shipped_at = v = get("expected_shipped_at")
    if v is not None:
        self.expected_shipped_at = instant(v, at, "expected_shipped_at")
    self.shipped_at = v = get("shipped_at")
    if v is not None or "shipped_at" in data:
        self.shipped_at = instant(v, at, "shipped_at")
    self.canceled_at = v = get("canceled_at")
    if v is not None:
        self.canceled_at = instant(v, at, "canceled_at")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.failed_at = v = get("failed_at")
    if v is not None or "failed_at" in data:
        self.failed_at = instant(v, at, "failed_at")
    self.failure_reason = v = get("failure_reason")
    if v.__class__ is not str and (v is not None):
        self.failure_reason = mismatch(v, at, "failure_reason", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "carrier": ("carrier", False, plain),
    "shipping_note": ("shipping_note", False, plain),
    "shipping_type": ("shipping_type", False, plain),
    "tracking_number": ("tracking_number", False, plain),
    "tracking_url": ("tracking_url", False, plain),
    "placed_at": ("placed_at", False, plain),
    "in_progress_at": ("in_progress_at", False, plain),
    "packaged_at": ("packaged_at", False, plain),
    "expected_shipped_at": ("expected_shipped_at", False, plain),
    "shipped_at": ("shipped_at", False, plain),
    "canceled_at": ("canceled_at", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "failed_at": ("failed_at", False, plain),
    "failure_reason": ("failure_reason", False, plain),
}

encode = object_encoder(FulfillmentShipmentDetails, _FIELDS)
