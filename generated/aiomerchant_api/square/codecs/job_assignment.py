"""The codec of JobAssignment.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.job_assignment import JobAssignment

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "JobAssignment")
    get = data.get
    self: Any = new(JobAssignment)
    self.job_title = v = get("job_title")
    if v.__class__ is not str and (v is not None):
        self.job_title = mismatch(v, at, "job_title", "string")
    self.pay_type = v = get("pay_type")
    if v.__class__ is not str:
        self.pay_type = mismatch(v, at, "pay_type", "string")
    self.hourly_rate = v = get("hourly_rate")
    if v is not None:
        self.hourly_rate = decode_money(v, (at, "hourly_rate"))
    self.annual_rate = v = get("annual_rate")
    if v is not None:
        self.annual_rate = decode_money(v, (at, "annual_rate"))
    self.weekly_hours = v = get("weekly_hours")
    if v.__class__ is not int and (v is not None):
        self.weekly_hours = mismatch(v, at, "weekly_hours", "integer")
    self.job_id = v = get("job_id")
    if v.__class__ is not str and (v is not None):
        self.job_id = mismatch(v, at, "job_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job_title": ("job_title", False, plain),
    "pay_type": ("pay_type", False, plain),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
    "annual_rate": ("annual_rate", False, encode_later(__name__, "money")),
    "weekly_hours": ("weekly_hours", False, refuse_float),
    "job_id": ("job_id", False, plain),
}

encode = object_encoder(JobAssignment, _FIELDS)
