"""The codec of UserInfoOrganization.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.user_info_organization import UserInfoOrganization


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UserInfoOrganization")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_sub, v_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_sub, v_name = _values(known)
    self: Any = new(UserInfoOrganization)
    self.sub = v_sub
    if v_sub.__class__ is not str:
        self.sub = mismatch(v_sub, at, "sub", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sub": ("sub", False, refuse_float),
    "name": ("name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UserInfoOrganization, _FIELDS)
