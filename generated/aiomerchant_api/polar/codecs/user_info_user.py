"""The codec of UserInfoUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.user_info_user import UserInfoUser


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UserInfoUser")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_sub, v_name, v_email, v_email_verified = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_sub, v_name, v_email, v_email_verified = _values(known)
    self: Any = new(UserInfoUser)
    self.sub = v_sub
    if v_sub.__class__ is not str:
        self.sub = mismatch(v_sub, at, "sub", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.email_verified = v_email_verified
    if v_email_verified.__class__ is not bool and v_email_verified is not None:
        self.email_verified = mismatch(v_email_verified, at, "email_verified", "boolean")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sub": ("sub", False, refuse_float),
    "name": ("name", False, refuse_float),
    "email": ("email", False, refuse_float),
    "email_verified": ("email_verified", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UserInfoUser, _FIELDS)
