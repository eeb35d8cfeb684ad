"""The codec of TimecardWage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.timecard_wage import TimecardWage

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TimecardWage")
    get = data.get
    self: Any = new(TimecardWage)
    self.title = v = get("title")
    if v.__class__ is not str and (v is not None):
        self.title = mismatch(v, at, "title", "string")
    self.hourly_rate = v = get("hourly_rate")
    if v is not None:
        self.hourly_rate = decode_money(v, (at, "hourly_rate"))
    self.job_id = v = get("job_id")
    if v.__class__ is not str and (v is not None or "job_id" in data):
        self.job_id = mismatch(v, at, "job_id", "string")
    self.tip_eligible = v = get("tip_eligible")
    if v.__class__ is not bool and (v is not None):
        self.tip_eligible = mismatch(v, at, "tip_eligible", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
    "job_id": ("job_id", False, plain),
    "tip_eligible": ("tip_eligible", False, plain),
}

encode = object_encoder(TimecardWage, _FIELDS)
