"""The codec of V1UpdateOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.v1_update_order_request import V1UpdateOrderRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1UpdateOrderRequest")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_action, v_shipped_tracking_number, v_completed_note, v_refunded_note, v_canceled_note = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_action, v_shipped_tracking_number, v_completed_note, v_refunded_note, v_canceled_note = _values(
            known
        )
    self: Any = new(V1UpdateOrderRequest)
    self.action = v_action
    if v_action.__class__ is not str:
        self.action = mismatch(v_action, at, "action", "string")
    self.shipped_tracking_number = v_shipped_tracking_number
    if v_shipped_tracking_number.__class__ is not str and v_shipped_tracking_number is not None:
        self.shipped_tracking_number = mismatch(
            v_shipped_tracking_number, at, "shipped_tracking_number", "string"
        )
    self.completed_note = v_completed_note
    if v_completed_note.__class__ is not str and v_completed_note is not None:
        self.completed_note = mismatch(v_completed_note, at, "completed_note", "string")
    self.refunded_note = v_refunded_note
    if v_refunded_note.__class__ is not str and v_refunded_note is not None:
        self.refunded_note = mismatch(v_refunded_note, at, "refunded_note", "string")
    self.canceled_note = v_canceled_note
    if v_canceled_note.__class__ is not str and v_canceled_note is not None:
        self.canceled_note = mismatch(v_canceled_note, at, "canceled_note", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, plain),
    "shipped_tracking_number": ("shipped_tracking_number", False, refuse_float),
    "completed_note": ("completed_note", False, refuse_float),
    "refunded_note": ("refunded_note", False, refuse_float),
    "canceled_note": ("canceled_note", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(V1UpdateOrderRequest, _FIELDS)
