"""The codec of TerminalAction.

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
    get = data.get
    self: Any = new(TerminalAction)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.device_id = v = get("device_id")
    if v.__class__ is not str and (v is not None):
        self.device_id = mismatch(v, at, "device_id", "string")
    self.deadline_duration = v = get("deadline_duration")
    if v.__class__ is not str and (v is not None):
        self.deadline_duration = mismatch(v, at, "deadline_duration", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.cancel_reason = v = get("cancel_reason")
    if v.__class__ is not str and (v is not None or "cancel_reason" in data):
        self.cancel_reason = mismatch(v, at, "cancel_reason", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.app_id = v = get("app_id")
    if v.__class__ is not str and (v is not None or "app_id" in data):
        self.app_id = mismatch(v, at, "app_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.qr_code_options = v = get("qr_code_options")
    if v is not None:
        self.qr_code_options = decode_qr_code_options(v, (at, "qr_code_options"))
    self.save_card_options = v = get("save_card_options")
    if v is not None:
        self.save_card_options = decode_save_card_options(v, (at, "save_card_options"))
    self.signature_options = v = get("signature_options")
    if v is not None:
        self.signature_options = decode_signature_options(v, (at, "signature_options"))
    self.confirmation_options = v = get("confirmation_options")
    if v is not None:
        self.confirmation_options = decode_confirmation_options(v, (at, "confirmation_options"))
    self.receipt_options = v = get("receipt_options")
    if v is not None:
        self.receipt_options = decode_receipt_options(v, (at, "receipt_options"))
    self.data_collection_options = v = get("data_collection_options")
    if v is not None:
        self.data_collection_options = decode_data_collection_options(v, (at, "data_collection_options"))
    self.select_options = v = get("select_options")
    if v is not None:
        self.select_options = decode_select_options(v, (at, "select_options"))
    self.device_metadata = v = get("device_metadata")
    if v is not None or "device_metadata" in data:
        self.device_metadata = decode_device_metadata(v, (at, "device_metadata"))
    self.await_next_action = v = get("await_next_action")
    if v.__class__ is not bool and (v is not None):
        self.await_next_action = mismatch(v, at, "await_next_action", "boolean")
    self.await_next_action_duration = v = get("await_next_action_duration")
    if v.__class__ is not str and (v is not None):
        self.await_next_action_duration = mismatch(v, at, "await_next_action_duration", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "device_id": ("device_id", False, plain),
    "deadline_duration": ("deadline_duration", False, plain),
    "status": ("status", False, plain),
    "cancel_reason": ("cancel_reason", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "app_id": ("app_id", False, plain),
    "location_id": ("location_id", False, plain),
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
    "await_next_action_duration": ("await_next_action_duration", False, plain),
}

encode = object_encoder(TerminalAction, _FIELDS)
