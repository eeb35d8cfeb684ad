"""The codec of AuthorizeUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.authorize_user import AuthorizeUser


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizeUser")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_id, v_email, v_avatar_url = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_email, v_avatar_url = _values(known)
    self: Any = new(AuthorizeUser)
    self.id = unique_id(v_id, at, "id")
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self.avatar_url = v_avatar_url
    if v_avatar_url.__class__ is not str and not (v_avatar_url is None and "avatar_url" in data):
        self.avatar_url = mismatch(v_avatar_url, at, "avatar_url", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "email": ("email", False, refuse_float),
    "avatar_url": ("avatar_url", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AuthorizeUser, _FIELDS)
