"""The codec of MemberUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.member_update import MemberUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MemberUpdate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_name, v_email, v_role = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_email, v_role = _values(known)
    self: Any = new(MemberUpdate)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.role = v_role
    if v_role.__class__ is not str and v_role is not None:
        self.role = mismatch(v_role, at, "role", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "email": ("email", False, refuse_float),
    "role": ("role", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MemberUpdate, _FIELDS)
