"""The codec of IntrospectTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.introspect_token_response import IntrospectTokenResponse

_organizations = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "IntrospectTokenResponse")
    get = data.get
    self: Any = new(IntrospectTokenResponse)
    self.active = v = get("active")
    if v.__class__ is not bool:
        self.active = mismatch(v, at, "active", "boolean")
    self.client_id = v = get("client_id")
    if v.__class__ is not str and (v is not None or "client_id" in data):
        self.client_id = mismatch(v, at, "client_id", "string")
    self.token_type = v = get("token_type")
    if v.__class__ is not str and (v is not None or "token_type" in data):
        self.token_type = mismatch(v, at, "token_type", "string")
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None or "scope" in data):
        self.scope = mismatch(v, at, "scope", "string")
    self.sub_type = v = get("sub_type")
    if v.__class__ is not str and (v is not None or "sub_type" in data):
        self.sub_type = mismatch(v, at, "sub_type", "string")
    self.sub = v = get("sub")
    if v.__class__ is not str and (v is not None or "sub" in data):
        self.sub = mismatch(v, at, "sub", "string")
    self.organizations = v = get("organizations")
    if v is not None or "organizations" in data:
        self.organizations = _organizations(v, at, "organizations")
    self.aud = v = get("aud")
    if v.__class__ is not str and (v is not None or "aud" in data):
        self.aud = mismatch(v, at, "aud", "string")
    self.iss = v = get("iss")
    if v.__class__ is not str and (v is not None or "iss" in data):
        self.iss = mismatch(v, at, "iss", "string")
    self.exp = v = get("exp")
    if v.__class__ is not int and (v is not None or "exp" in data):
        self.exp = mismatch(v, at, "exp", "integer")
    self.iat = v = get("iat")
    if v.__class__ is not int and (v is not None or "iat" in data):
        self.iat = mismatch(v, at, "iat", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "client_id": ("client_id", False, plain),
    "token_type": ("token_type", False, plain),
    "scope": ("scope", False, plain),
    "sub_type": ("sub_type", False, plain),
    "sub": ("sub", False, plain),
    "organizations": ("organizations", False, plain),
    "aud": ("aud", False, plain),
    "iss": ("iss", False, plain),
    "exp": ("exp", False, refuse_float),
    "iat": ("iat", False, refuse_float),
}

encode = object_encoder(IntrospectTokenResponse, _FIELDS)
