"""The codec of MemberUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.member_update import MemberUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MemberUpdate")
    get = data.get
    self: Any = new(MemberUpdate)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.role = v = get("role")
    if v.__class__ is not str and (v is not None):
        self.role = mismatch(v, at, "role", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "email": ("email", False, plain),
    "role": ("role", False, plain),
}

encode = object_encoder(MemberUpdate, _FIELDS)
