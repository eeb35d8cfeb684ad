"""The codec of FulfillmentShipmentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
)

from ..models.fulfillment_shipment_details import FulfillmentShipmentDetails

decode_fulfillment_recipient: Decode = decode_later(
    __name__, "fulfillment_recipient", globals(), "decode_fulfillment_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentShipmentDetails")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_recipient,
            v_carrier,
            v_shipping_note,
            v_shipping_type,
            v_tracking_number,
            v_tracking_url,
            v_placed_at,
            v_in_progress_at,
            v_packaged_at,
            v_expected_shipped_at,
            v_shipped_at,
            v_canceled_at,
            v_cancel_reason,
            v_failed_at,
            v_failure_reason,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_recipient,
            v_carrier,
            v_shipping_note,
            v_shipping_type,
            v_tracking_number,
            v_tracking_url,
            v_placed_at,
            v_in_progress_at,
            v_packaged_at,
            v_expected_shipped_at,
            v_shipped_at,
            v_canceled_at,
            v_cancel_reason,
            v_failed_at,
            v_failure_reason,
        ) = _values(known)
    self: Any = new(FulfillmentShipmentDetails)
    self.recipient = (
        None if v_recipient is None else decode_fulfillment_recipient(v_recipient, (at, "recipient"))
    )
    self.carrier = v_carrier
    if v_carrier.__class__ is not str and v_carrier is not None:
        self.carrier = mismatch(v_carrier, at, "carrier", "string")
    self.shipping_note = v_shipping_note
    if v_shipping_note.__class__ is not str and v_shipping_note is not None:
        self.shipping_note = mismatch(v_shipping_note, at, "shipping_note", "string")
    self.shipping_type = v_shipping_type
    if v_shipping_type.__class__ is not str and v_shipping_type is not None:
        self.shipping_type = mismatch(v_shipping_type, at, "shipping_type", "string")
    self.tracking_number = v_tracking_number
    if v_tracking_number.__class__ is not str and v_tracking_number is not None:
        self.tracking_number = mismatch(v_tracking_number, at, "tracking_number", "string")
    self.tracking_url = v_tracking_url
    if v_tracking_url.__class__ is not str and v_tracking_url is not None:
        self.tracking_url = mismatch(v_tracking_url, at, "tracking_url", "string")
    self.placed_at = (
        None if v_placed_at is None and "placed_at" not in data else instant(v_placed_at, at, "placed_at")
    )
    self.in_progress_at = (
        None
        if v_in_progress_at is None and "in_progress_at" not in data
        else instant(v_in_progress_at, at, "in_progress_at")
    )
    self.packaged_at = (
        None
        if v_packaged_at is None and "packaged_at" not in data
        else instant(v_packaged_at, at, "packaged_at")
    )
    self.expected_shipped_at = (
        None if v_expected_shipped_at is None else instant(v_expected_shipped_at, at, "expected_shipped_at")
    )
    self.shipped_at = (
        None if v_shipped_at is None and "shipped_at" not in data else instant(v_shipped_at, at, "shipped_at")
    )
    self.canceled_at = None if v_canceled_at is None else instant(v_canceled_at, at, "canceled_at")
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and v_cancel_reason is not None:
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.failed_at = (
        None if v_failed_at is None and "failed_at" not in data else instant(v_failed_at, at, "failed_at")
    )
    self.failure_reason = v_failure_reason
    if v_failure_reason.__class__ is not str and v_failure_reason is not None:
        self.failure_reason = mismatch(v_failure_reason, at, "failure_reason", "string")
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "carrier": ("carrier", False, refuse_float),
    "shipping_note": ("shipping_note", False, refuse_float),
    "shipping_type": ("shipping_type", False, refuse_float),
    "tracking_number": ("tracking_number", False, refuse_float),
    "tracking_url": ("tracking_url", False, refuse_float),
    "placed_at": ("placed_at", False, moment),
    "in_progress_at": ("in_progress_at", False, moment),
    "packaged_at": ("packaged_at", False, moment),
    "expected_shipped_at": ("expected_shipped_at", False, moment),
    "shipped_at": ("shipped_at", False, moment),
    "canceled_at": ("canceled_at", False, moment),
    "cancel_reason": ("cancel_reason", False, refuse_float),
    "failed_at": ("failed_at", False, moment),
    "failure_reason": ("failure_reason", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentShipmentDetails, _FIELDS)
