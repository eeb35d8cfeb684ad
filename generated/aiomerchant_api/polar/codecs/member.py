"""The codec of Member.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, unique_id
from ..models.member import Member


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Member")
    get = data.get
    self: Any = new(Member)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None or "name" not in data):
        self.name = mismatch(v, at, "name", "string")
    self.external_id = v = get("external_id")
    if v.__class__ is not str and (v is not None or "external_id" not in data):
        self.external_id = mismatch(v, at, "external_id", "string")
    self.role = v = get("role")
    if v.__class__ is not str:
        self.role = mismatch(v, at, "role", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "customer_id": ("customer_id", False, plain),
    "email": ("email", False, plain),
    "name": ("name", True, plain),
    "external_id": ("external_id", True, plain),
    "role": ("role", False, plain),
}

encode = object_encoder(Member, _FIELDS)
