"""The codec of WageSetting.

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
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.wage_setting import WageSetting

decode_job_assignment: Decode = decode_later(__name__, "job_assignment", globals(), "decode_job_assignment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WageSetting")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_team_member_id, v_job_assignments, v_is_overtime_exempt, v_version, v_created_at, v_updated_at = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_team_member_id, v_job_assignments, v_is_overtime_exempt, v_version, v_created_at, v_updated_at = (
            _values(known)
        )
    self: Any = new(WageSetting)
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    if v_job_assignments.__class__ is list:
        here = (at, "job_assignments[]")
        self.job_assignments = [decode_job_assignment(item, here) for item in v_job_assignments]
    elif v_job_assignments is None:
        self.job_assignments = None
    else:
        self.job_assignments = mismatch(v_job_assignments, at, "job_assignments", "array")
    self.is_overtime_exempt = v_is_overtime_exempt
    if v_is_overtime_exempt.__class__ is not bool and v_is_overtime_exempt is not None:
        self.is_overtime_exempt = mismatch(v_is_overtime_exempt, at, "is_overtime_exempt", "boolean")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, refuse_float),
    "job_assignments": ("job_assignments", False, encode_list_of(encode_later(__name__, "job_assignment"))),
    "is_overtime_exempt": ("is_overtime_exempt", False, plain),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WageSetting, _FIELDS)
