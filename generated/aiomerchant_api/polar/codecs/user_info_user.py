"""The codec of UserInfoUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.user_info_user import UserInfoUser


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UserInfoUser")
    get = data.get
    self: Any = new(UserInfoUser)
    self.sub = v = get("sub")
    if v.__class__ is not str:
        self.sub = mismatch(v, at, "sub", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.email_verified = v = get("email_verified")
    if v.__class__ is not bool and (v is not None):
        self.email_verified = mismatch(v, at, "email_verified", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sub": ("sub", False, plain),
    "name": ("name", False, plain),
    "email": ("email", False, plain),
    "email_verified": ("email_verified", False, plain),
}

encode = object_encoder(UserInfoUser, _FIELDS)
