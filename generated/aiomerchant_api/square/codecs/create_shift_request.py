"""The codec of CreateShiftRequest.

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

from ..models.create_shift_request import CreateShiftRequest

decode_shift: Decode = decode_later(__name__, "shift", globals(), "decode_shift")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateShiftRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_shift = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_shift = _values(known)
    self: Any = new(CreateShiftRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.shift = decode_shift(v_shift, (at, "shift"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "shift": ("shift", False, encode_later(__name__, "shift")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateShiftRequest, _FIELDS)
