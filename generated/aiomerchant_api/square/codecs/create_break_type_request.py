"""The codec of CreateBreakTypeRequest.

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

from ..models.create_break_type_request import CreateBreakTypeRequest

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateBreakTypeRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_break_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_break_type = _values(known)
    self: Any = new(CreateBreakTypeRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.break_type = decode_break_type(v_break_type, (at, "break_type"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateBreakTypeRequest, _FIELDS)
