"""The codec of TerminalCheckoutQueryFilter.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.terminal_checkout_query_filter import TerminalCheckoutQueryFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckoutQueryFilter")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_device_id, v_created_at, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_device_id, v_created_at, v_status = _values(known)
    self: Any = new(TerminalCheckoutQueryFilter)
    self.device_id = v_device_id
    if v_device_id.__class__ is not str and v_device_id is not None:
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.created_at = (
        None
        if v_created_at is None and "created_at" not in data
        else decode_time_range(v_created_at, (at, "created_at"))
    )
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, refuse_float),
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
    "status": ("status", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalCheckoutQueryFilter, _FIELDS)
