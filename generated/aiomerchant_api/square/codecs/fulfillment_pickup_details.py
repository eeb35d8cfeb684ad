"""The codec of FulfillmentPickupDetails.

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
    plain,
    refuse_float,
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
    known = data if len(data) == 18 else _NOTHING | data
    try:
        (
            v_recipient,
            v_expires_at,
            v_auto_complete_duration,
            v_schedule_type,
            v_pickup_at,
            v_pickup_window_duration,
            v_prep_time_duration,
            v_note,
            v_placed_at,
            v_accepted_at,
            v_rejected_at,
            v_ready_at,
            v_expired_at,
            v_picked_up_at,
            v_canceled_at,
            v_cancel_reason,
            v_is_curbside_pickup,
            v_curbside_pickup_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_recipient,
            v_expires_at,
            v_auto_complete_duration,
            v_schedule_type,
            v_pickup_at,
            v_pickup_window_duration,
            v_prep_time_duration,
            v_note,
            v_placed_at,
            v_accepted_at,
            v_rejected_at,
            v_ready_at,
            v_expired_at,
            v_picked_up_at,
            v_canceled_at,
            v_cancel_reason,
            v_is_curbside_pickup,
            v_curbside_pickup_details,
        ) = _values(known)
    self: Any = new(FulfillmentPickupDetails)
    self.recipient = (
        None if v_recipient is None else decode_fulfillment_recipient(v_recipient, (at, "recipient"))
    )
    self.expires_at = None if v_expires_at is None else instant(v_expires_at, at, "expires_at")
    self.auto_complete_duration = v_auto_complete_duration
    if v_auto_complete_duration.__class__ is not str and v_auto_complete_duration is not None:
        self.auto_complete_duration = mismatch(
            v_auto_complete_duration, at, "auto_complete_duration", "string"
        )
    self.schedule_type = v_schedule_type
    if v_schedule_type.__class__ is not str and v_schedule_type is not None:
        self.schedule_type = mismatch(v_schedule_type, at, "schedule_type", "string")
    self.pickup_at = None if v_pickup_at is None else instant(v_pickup_at, at, "pickup_at")
    self.pickup_window_duration = v_pickup_window_duration
    if v_pickup_window_duration.__class__ is not str and v_pickup_window_duration is not None:
        self.pickup_window_duration = mismatch(
            v_pickup_window_duration, at, "pickup_window_duration", "string"
        )
    self.prep_time_duration = v_prep_time_duration
    if v_prep_time_duration.__class__ is not str and v_prep_time_duration is not None:
        self.prep_time_duration = mismatch(v_prep_time_duration, at, "prep_time_duration", "string")
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.placed_at = (
        None if v_placed_at is None and "placed_at" not in data else instant(v_placed_at, at, "placed_at")
    )
    self.accepted_at = (
        None
        if v_accepted_at is None and "accepted_at" not in data
        else instant(v_accepted_at, at, "accepted_at")
    )
    self.rejected_at = (
        None
        if v_rejected_at is None and "rejected_at" not in data
        else instant(v_rejected_at, at, "rejected_at")
    )
    self.ready_at = (
        None if v_ready_at is None and "ready_at" not in data else instant(v_ready_at, at, "ready_at")
    )
    self.expired_at = (
        None if v_expired_at is None and "expired_at" not in data else instant(v_expired_at, at, "expired_at")
    )
    self.picked_up_at = (
        None
        if v_picked_up_at is None and "picked_up_at" not in data
        else instant(v_picked_up_at, at, "picked_up_at")
    )
    self.canceled_at = (
        None
        if v_canceled_at is None and "canceled_at" not in data
        else instant(v_canceled_at, at, "canceled_at")
    )
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and v_cancel_reason is not None:
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.is_curbside_pickup = v_is_curbside_pickup
    if v_is_curbside_pickup.__class__ is not bool and v_is_curbside_pickup is not None:
        self.is_curbside_pickup = mismatch(v_is_curbside_pickup, at, "is_curbside_pickup", "boolean")
    self.curbside_pickup_details = (
        None
        if v_curbside_pickup_details is None
        else decode_fulfillment_pickup_details_curbside_pickup_details(
            v_curbside_pickup_details, (at, "curbside_pickup_details")
        )
    )
    self._extra = None if len(known) == 18 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "expires_at": ("expires_at", False, moment),
    "auto_complete_duration": ("auto_complete_duration", False, refuse_float),
    "schedule_type": ("schedule_type", False, plain),
    "pickup_at": ("pickup_at", False, moment),
    "pickup_window_duration": ("pickup_window_duration", False, refuse_float),
    "prep_time_duration": ("prep_time_duration", False, refuse_float),
    "note": ("note", False, refuse_float),
    "placed_at": ("placed_at", False, moment),
    "accepted_at": ("accepted_at", False, moment),
    "rejected_at": ("rejected_at", False, moment),
    "ready_at": ("ready_at", False, moment),
    "expired_at": ("expired_at", False, moment),
    "picked_up_at": ("picked_up_at", False, moment),
    "canceled_at": ("canceled_at", False, moment),
    "cancel_reason": ("cancel_reason", False, refuse_float),
    "is_curbside_pickup": ("is_curbside_pickup", False, plain),
    "curbside_pickup_details": (
        "curbside_pickup_details",
        False,
        encode_later(__name__, "fulfillment_pickup_details_curbside_pickup_details"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentPickupDetails, _FIELDS)
