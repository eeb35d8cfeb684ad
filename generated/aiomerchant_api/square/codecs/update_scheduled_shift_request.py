"""The codec of UpdateScheduledShiftRequest.

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

from ..models.update_scheduled_shift_request import UpdateScheduledShiftRequest

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateScheduledShiftRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_scheduled_shift = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_scheduled_shift = _values(known)
    self: Any = new(UpdateScheduledShiftRequest)
    self.scheduled_shift = decode_scheduled_shift(v_scheduled_shift, (at, "scheduled_shift"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "scheduled_shift": ("scheduled_shift", False, encode_later(__name__, "scheduled_shift")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateScheduledShiftRequest, _FIELDS)
