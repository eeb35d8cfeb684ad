"""The codec of WageSetting.

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
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.wage_setting import WageSetting

decode_job_assignment: Decode = decode_later(__name__, "job_assignment", globals(), "decode_job_assignment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WageSetting")
    get = data.get
    self: Any = new(WageSetting)
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.job_assignments = v = get("job_assignments")
    if v.__class__ is list:
        here = (at, "job_assignments[]")
        self.job_assignments = [decode_job_assignment(i, here) for i in v]
    elif v is not None:
        self.job_assignments = mismatch(v, at, "job_assignments", "array")
    self.is_overtime_exempt = v = get("is_overtime_exempt")
    if v.__class__ is not bool and (v is not None):
        self.is_overtime_exempt = mismatch(v, at, "is_overtime_exempt", "boolean")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, plain),
    "job_assignments": ("job_assignments", False, encode_list_of(encode_later(__name__, "job_assignment"))),
    "is_overtime_exempt": ("is_overtime_exempt", False, plain),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(WageSetting, _FIELDS)
