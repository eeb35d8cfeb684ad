"""The codec of PortalAuthenticatedUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.portal_authenticated_user import PortalAuthenticatedUser


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PortalAuthenticatedUser")
    get = data.get
    self: Any = new(PortalAuthenticatedUser)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None or "name" not in data):
        self.name = mismatch(v, at, "name", "string")
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self.role = v = get("role")
    if v.__class__ is not str and (v is not None):
        self.role = mismatch(v, at, "role", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "name": ("name", True, plain),
    "email": ("email", False, plain),
    "customer_id": ("customer_id", False, plain),
    "member_id": ("member_id", False, plain),
    "role": ("role", False, plain),
}

encode = object_encoder(PortalAuthenticatedUser, _FIELDS)
