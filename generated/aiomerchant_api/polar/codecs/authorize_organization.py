"""The codec of AuthorizeOrganization.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.authorize_organization import AuthorizeOrganization


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizeOrganization")
    get = data.get
    self: Any = new(AuthorizeOrganization)
    self.id = unique_id(get("id"), at, "id")
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.avatar_url = v = get("avatar_url")
    if v.__class__ is not str and (v is not None or "avatar_url" not in data):
        self.avatar_url = mismatch(v, at, "avatar_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "slug": ("slug", False, plain),
    "avatar_url": ("avatar_url", True, plain),
}

encode = object_encoder(AuthorizeOrganization, _FIELDS)
