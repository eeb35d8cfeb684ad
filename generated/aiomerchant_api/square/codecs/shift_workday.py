"""The codec of ShiftWorkday.

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
    plain,
    refuse_float,
)

from ..models.shift_workday import ShiftWorkday

decode_date_range: Decode = decode_later(__name__, "date_range", globals(), "decode_date_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShiftWorkday")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_date_range, v_match_shifts_by, v_default_timezone = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_date_range, v_match_shifts_by, v_default_timezone = _values(known)
    self: Any = new(ShiftWorkday)
    self.date_range = None if v_date_range is None else decode_date_range(v_date_range, (at, "date_range"))
    self.match_shifts_by = v_match_shifts_by
    if v_match_shifts_by.__class__ is not str and v_match_shifts_by is not None:
        self.match_shifts_by = mismatch(v_match_shifts_by, at, "match_shifts_by", "string")
    self.default_timezone = v_default_timezone
    if v_default_timezone.__class__ is not str and v_default_timezone is not None:
        self.default_timezone = mismatch(v_default_timezone, at, "default_timezone", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "date_range": ("date_range", False, encode_later(__name__, "date_range")),
    "match_shifts_by": ("match_shifts_by", False, plain),
    "default_timezone": ("default_timezone", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ShiftWorkday, _FIELDS)
