"""The codec of CustomerPortalMemberCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_portal_member_create import CustomerPortalMemberCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalMemberCreate")
    get = data.get
    self: Any = new(CustomerPortalMemberCreate)
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.role = v = get("role")
    if v.__class__ is not str and (v is not None or "role" in data):
        self.role = mismatch(v, at, "role", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, plain),
    "name": ("name", False, plain),
    "role": ("role", False, plain),
}

encode = object_encoder(CustomerPortalMemberCreate, _FIELDS)
