"""The codec of TerminalAction.

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

from ..models.terminal_action import TerminalAction

decode_qr_code_options: Decode = decode_later(
    __name__, "qr_code_options", globals(), "decode_qr_code_options"
)
decode_save_card_options: Decode = decode_later(
    __name__, "save_card_options", globals(), "decode_save_card_options"
)
decode_signature_options: Decode = decode_later(
    __name__, "signature_options", globals(), "decode_signature_options"
)
decode_confirmation_options: Decode = decode_later(
    __name__, "confirmation_options", globals(), "decode_confirmation_options"
)
decode_receipt_options: Decode = decode_later(
    __name__, "receipt_options", globals(), "decode_receipt_options"
)
decode_data_collection_options: Decode = decode_later(
    __name__, "data_collection_options", globals(), "decode_data_collection_options"
)
decode_select_options: Decode = decode_later(__name__, "select_options", globals(), "decode_select_options")
decode_device_metadata: Decode = decode_later(
    __name__, "device_metadata", globals(), "decode_device_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalAction")
    known = data if len(data) == 20 else _NOTHING | data
    try:
        (
            v_id,
            v_device_id,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
            v_type,
            v_qr_code_options,
            v_save_card_options,
            v_signature_options,
            v_confirmation_options,
            v_receipt_options,
            v_data_collection_options,
            v_select_options,
            v_device_metadata,
            v_await_next_action,
            v_await_next_action_duration,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_device_id,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
            v_type,
            v_qr_code_options,
            v_save_card_options,
            v_signature_options,
            v_confirmation_options,
            v_receipt_options,
            v_data_collection_options,
            v_select_options,
            v_device_metadata,
            v_await_next_action,
            v_await_next_action_duration,
        ) = _values(known)
    self: Any = new(TerminalAction)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.device_id = v_device_id
    if v_device_id.__class__ is not str and v_device_id is not None:
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.deadline_duration = v_deadline_duration
    if v_deadline_duration.__class__ is not str and v_deadline_duration is not None:
        self.deadline_duration = mismatch(v_deadline_duration, at, "deadline_duration", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and not (v_cancel_reason is None and "cancel_reason" not in data):
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.app_id = v_app_id
    if v_app_id.__class__ is not str and not (v_app_id is None and "app_id" not in data):
        self.app_id = mismatch(v_app_id, at, "app_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.qr_code_options = (
        None
        if v_qr_code_options is None
        else decode_qr_code_options(v_qr_code_options, (at, "qr_code_options"))
    )
    self.save_card_options = (
        None
        if v_save_card_options is None
        else decode_save_card_options(v_save_card_options, (at, "save_card_options"))
    )
    self.signature_options = (
        None
        if v_signature_options is None
        else decode_signature_options(v_signature_options, (at, "signature_options"))
    )
    self.confirmation_options = (
        None
        if v_confirmation_options is None
        else decode_confirmation_options(v_confirmation_options, (at, "confirmation_options"))
    )
    self.receipt_options = (
        None
        if v_receipt_options is None
        else decode_receipt_options(v_receipt_options, (at, "receipt_options"))
    )
    self.data_collection_options = (
        None
        if v_data_collection_options is None
        else decode_data_collection_options(v_data_collection_options, (at, "data_collection_options"))
    )
    self.select_options = (
        None if v_select_options is None else decode_select_options(v_select_options, (at, "select_options"))
    )
    self.device_metadata = (
        None
        if v_device_metadata is None and "device_metadata" not in data
        else decode_device_metadata(v_device_metadata, (at, "device_metadata"))
    )
    self.await_next_action = v_await_next_action
    if v_await_next_action.__class__ is not bool and v_await_next_action is not None:
        self.await_next_action = mismatch(v_await_next_action, at, "await_next_action", "boolean")
    self.await_next_action_duration = v_await_next_action_duration
    if v_await_next_action_duration.__class__ is not str and v_await_next_action_duration is not None:
        self.await_next_action_duration = mismatch(
            v_await_next_action_duration, at, "await_next_action_duration", "string"
        )
    self._extra = None if len(known) == 20 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "device_id": ("device_id", False, refuse_float),
    "deadline_duration": ("deadline_duration", False, refuse_float),
    "status": ("status", False, refuse_float),
    "cancel_reason": ("cancel_reason", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "app_id": ("app_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "type": ("type", False, plain),
    "qr_code_options": ("qr_code_options", False, encode_later(__name__, "qr_code_options")),
    "save_card_options": ("save_card_options", False, encode_later(__name__, "save_card_options")),
    "signature_options": ("signature_options", False, encode_later(__name__, "signature_options")),
    "confirmation_options": ("confirmation_options", False, encode_later(__name__, "confirmation_options")),
    "receipt_options": ("receipt_options", False, encode_later(__name__, "receipt_options")),
    "data_collection_options": (
        "data_collection_options",
        False,
        encode_later(__name__, "data_collection_options"),
    ),
    "select_options": ("select_options", False, encode_later(__name__, "select_options")),
    "device_metadata": ("device_metadata", False, encode_later(__name__, "device_metadata")),
    "await_next_action": ("await_next_action", False, plain),
    "await_next_action_duration": ("await_next_action_duration", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalAction, _FIELDS)
