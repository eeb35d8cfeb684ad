"""The codec of TimecardWage.

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

from ..models.timecard_wage import TimecardWage

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TimecardWage")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_title, v_hourly_rate, v_job_id, v_tip_eligible = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_hourly_rate, v_job_id, v_tip_eligible = _values(known)
    self: Any = new(TimecardWage)
    self.title = v_title
    if v_title.__class__ is not str and v_title is not None:
        self.title = mismatch(v_title, at, "title", "string")
    self.hourly_rate = None if v_hourly_rate is None else decode_money(v_hourly_rate, (at, "hourly_rate"))
    self.job_id = v_job_id
    if v_job_id.__class__ is not str and not (v_job_id is None and "job_id" not in data):
        self.job_id = mismatch(v_job_id, at, "job_id", "string")
    self.tip_eligible = v_tip_eligible
    if v_tip_eligible.__class__ is not bool and v_tip_eligible is not None:
        self.tip_eligible = mismatch(v_tip_eligible, at, "tip_eligible", "boolean")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
    "job_id": ("job_id", False, refuse_float),
    "tip_eligible": ("tip_eligible", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TimecardWage, _FIELDS)
