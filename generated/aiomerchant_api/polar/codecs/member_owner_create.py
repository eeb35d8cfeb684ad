"""The codec of MemberOwnerCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.member_owner_create import MemberOwnerCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MemberOwnerCreate")
    get = data.get
    self: Any = new(MemberOwnerCreate)
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.external_id = v = get("external_id")
    if v.__class__ is not str and (v is not None):
        self.external_id = mismatch(v, at, "external_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, plain),
    "name": ("name", False, plain),
    "external_id": ("external_id", False, plain),
}

encode = object_encoder(MemberOwnerCreate, _FIELDS)
