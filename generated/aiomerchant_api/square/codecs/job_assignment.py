"""The codec of JobAssignment.

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
    whole,
)

from ..models.job_assignment import JobAssignment

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "JobAssignment")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_job_title, v_pay_type, v_hourly_rate, v_annual_rate, v_weekly_hours, v_job_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_job_title, v_pay_type, v_hourly_rate, v_annual_rate, v_weekly_hours, v_job_id = _values(known)
    self: Any = new(JobAssignment)
    self.job_title = v_job_title
    if v_job_title.__class__ is not str and v_job_title is not None:
        self.job_title = mismatch(v_job_title, at, "job_title", "string")
    self.pay_type = v_pay_type
    if v_pay_type.__class__ is not str:
        self.pay_type = mismatch(v_pay_type, at, "pay_type", "string")
    self.hourly_rate = None if v_hourly_rate is None else decode_money(v_hourly_rate, (at, "hourly_rate"))
    self.annual_rate = None if v_annual_rate is None else decode_money(v_annual_rate, (at, "annual_rate"))
    self.weekly_hours = v_weekly_hours
    if v_weekly_hours.__class__ is not int and v_weekly_hours is not None:
        self.weekly_hours = mismatch(v_weekly_hours, at, "weekly_hours", "integer")
    self.job_id = v_job_id
    if v_job_id.__class__ is not str and v_job_id is not None:
        self.job_id = mismatch(v_job_id, at, "job_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job_title": ("job_title", False, refuse_float),
    "pay_type": ("pay_type", False, plain),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
    "annual_rate": ("annual_rate", False, encode_later(__name__, "money")),
    "weekly_hours": ("weekly_hours", False, whole),
    "job_id": ("job_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(JobAssignment, _FIELDS)
