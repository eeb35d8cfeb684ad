"""The codec of UpdateBreakTypeRequest.

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
)

from ..models.update_break_type_request import UpdateBreakTypeRequest

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateBreakTypeRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_break_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_break_type = _values(known)
    self: Any = new(UpdateBreakTypeRequest)
    self.break_type = decode_break_type(v_break_type, (at, "break_type"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateBreakTypeRequest, _FIELDS)
