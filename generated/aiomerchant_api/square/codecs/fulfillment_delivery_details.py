"""The codec of FulfillmentDeliveryDetails.

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

from ..models.fulfillment_delivery_details import FulfillmentDeliveryDetails

decode_fulfillment_recipient: Decode = decode_later(
    __name__, "fulfillment_recipient", globals(), "decode_fulfillment_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentDeliveryDetails")
    known = data if len(data) == 23 else _NOTHING | data
    try:
        (
            v_recipient,
            v_schedule_type,
            v_placed_at,
            v_deliver_at,
            v_prep_time_duration,
            v_delivery_window_duration,
            v_note,
            v_completed_at,
            v_in_progress_at,
            v_rejected_at,
            v_ready_at,
            v_delivered_at,
            v_canceled_at,
            v_cancel_reason,
            v_courier_pickup_at,
            v_courier_pickup_window_duration,
            v_is_no_contact_delivery,
            v_dropoff_notes,
            v_courier_provider_name,
            v_courier_support_phone_number,
            v_square_delivery_id,
            v_external_delivery_id,
            v_managed_delivery,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_recipient,
            v_schedule_type,
            v_placed_at,
            v_deliver_at,
            v_prep_time_duration,
            v_delivery_window_duration,
            v_note,
            v_completed_at,
            v_in_progress_at,
            v_rejected_at,
            v_ready_at,
            v_delivered_at,
            v_canceled_at,
            v_cancel_reason,
            v_courier_pickup_at,
            v_courier_pickup_window_duration,
            v_is_no_contact_delivery,
            v_dropoff_notes,
            v_courier_provider_name,
            v_courier_support_phone_number,
            v_square_delivery_id,
            v_external_delivery_id,
            v_managed_delivery,
        ) = _values(known)
    self: Any = new(FulfillmentDeliveryDetails)
    self.recipient = (
        None if v_recipient is None else decode_fulfillment_recipient(v_recipient, (at, "recipient"))
    )
    self.schedule_type = v_schedule_type
    if v_schedule_type.__class__ is not str and v_schedule_type is not None:
        self.schedule_type = mismatch(v_schedule_type, at, "schedule_type", "string")
    self.placed_at = (
        None if v_placed_at is None and "placed_at" not in data else instant(v_placed_at, at, "placed_at")
    )
    self.deliver_at = None if v_deliver_at is None else instant(v_deliver_at, at, "deliver_at")
    self.prep_time_duration = v_prep_time_duration
    if v_prep_time_duration.__class__ is not str and v_prep_time_duration is not None:
        self.prep_time_duration = mismatch(v_prep_time_duration, at, "prep_time_duration", "string")
    self.delivery_window_duration = v_delivery_window_duration
    if v_delivery_window_duration.__class__ is not str and v_delivery_window_duration is not None:
        self.delivery_window_duration = mismatch(
            v_delivery_window_duration, at, "delivery_window_duration", "string"
        )
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.completed_at = None if v_completed_at is None else instant(v_completed_at, at, "completed_at")
    self.in_progress_at = (
        None
        if v_in_progress_at is None and "in_progress_at" not in data
        else instant(v_in_progress_at, at, "in_progress_at")
    )
    self.rejected_at = (
        None
        if v_rejected_at is None and "rejected_at" not in data
        else instant(v_rejected_at, at, "rejected_at")
    )
    self.ready_at = (
        None if v_ready_at is None and "ready_at" not in data else instant(v_ready_at, at, "ready_at")
    )
    self.delivered_at = (
        None
        if v_delivered_at is None and "delivered_at" not in data
        else instant(v_delivered_at, at, "delivered_at")
    )
    self.canceled_at = (
        None
        if v_canceled_at is None and "canceled_at" not in data
        else instant(v_canceled_at, at, "canceled_at")
    )
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and v_cancel_reason is not None:
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.courier_pickup_at = (
        None if v_courier_pickup_at is None else instant(v_courier_pickup_at, at, "courier_pickup_at")
    )
    self.courier_pickup_window_duration = v_courier_pickup_window_duration
    if v_courier_pickup_window_duration.__class__ is not str and v_courier_pickup_window_duration is not None:
        self.courier_pickup_window_duration = mismatch(
            v_courier_pickup_window_duration, at, "courier_pickup_window_duration", "string"
        )
    self.is_no_contact_delivery = v_is_no_contact_delivery
    if v_is_no_contact_delivery.__class__ is not bool and v_is_no_contact_delivery is not None:
        self.is_no_contact_delivery = mismatch(
            v_is_no_contact_delivery, at, "is_no_contact_delivery", "boolean"
        )
    self.dropoff_notes = v_dropoff_notes
    if v_dropoff_notes.__class__ is not str and v_dropoff_notes is not None:
        self.dropoff_notes = mismatch(v_dropoff_notes, at, "dropoff_notes", "string")
    self.courier_provider_name = v_courier_provider_name
    if v_courier_provider_name.__class__ is not str and v_courier_provider_name is not None:
        self.courier_provider_name = mismatch(v_courier_provider_name, at, "courier_provider_name", "string")
    self.courier_support_phone_number = v_courier_support_phone_number
    if v_courier_support_phone_number.__class__ is not str and v_courier_support_phone_number is not None:
        self.courier_support_phone_number = mismatch(
            v_courier_support_phone_number, at, "courier_support_phone_number", "string"
        )
    self.square_delivery_id = v_square_delivery_id
    if v_square_delivery_id.__class__ is not str and v_square_delivery_id is not None:
        self.square_delivery_id = mismatch(v_square_delivery_id, at, "square_delivery_id", "string")
    self.external_delivery_id = v_external_delivery_id
    if v_external_delivery_id.__class__ is not str and v_external_delivery_id is not None:
        self.external_delivery_id = mismatch(v_external_delivery_id, at, "external_delivery_id", "string")
    self.managed_delivery = v_managed_delivery
    if v_managed_delivery.__class__ is not bool and v_managed_delivery is not None:
        self.managed_delivery = mismatch(v_managed_delivery, at, "managed_delivery", "boolean")
    self._extra = None if len(known) == 23 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "recipient": ("recipient", False, encode_later(__name__, "fulfillment_recipient")),
    "schedule_type": ("schedule_type", False, plain),
    "placed_at": ("placed_at", False, moment),
    "deliver_at": ("deliver_at", False, moment),
    "prep_time_duration": ("prep_time_duration", False, refuse_float),
    "delivery_window_duration": ("delivery_window_duration", False, refuse_float),
    "note": ("note", False, refuse_float),
    "completed_at": ("completed_at", False, moment),
    "in_progress_at": ("in_progress_at", False, moment),
    "rejected_at": ("rejected_at", False, moment),
    "ready_at": ("ready_at", False, moment),
    "delivered_at": ("delivered_at", False, moment),
    "canceled_at": ("canceled_at", False, moment),
    "cancel_reason": ("cancel_reason", False, refuse_float),
    "courier_pickup_at": ("courier_pickup_at", False, moment),
    "courier_pickup_window_duration": ("courier_pickup_window_duration", False, refuse_float),
    "is_no_contact_delivery": ("is_no_contact_delivery", False, plain),
    "dropoff_notes": ("dropoff_notes", False, refuse_float),
    "courier_provider_name": ("courier_provider_name", False, refuse_float),
    "courier_support_phone_number": ("courier_support_phone_number", False, refuse_float),
    "square_delivery_id": ("square_delivery_id", False, refuse_float),
    "external_delivery_id": ("external_delivery_id", False, refuse_float),
    "managed_delivery": ("managed_delivery", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentDeliveryDetails, _FIELDS)
