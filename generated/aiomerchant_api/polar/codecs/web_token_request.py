"""The codec of WebTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain, unique_id
from ..models.web_token_request import WebTokenRequest

_grant_type = constant("web")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebTokenRequest")
    get = data.get
    self: Any = new(WebTokenRequest)
    self.grant_type = _grant_type(get("grant_type"), at, "grant_type")
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str:
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.session_token = v = get("session_token")
    if v.__class__ is not str:
        self.session_token = mismatch(v, at, "session_token", "string")
    self.sub_type = v = get("sub_type")
    if v.__class__ is not str and (v is not None or "sub_type" in data):
        self.sub_type = mismatch(v, at, "sub_type", "string")
    self.sub = v = get("sub")
    if v is not None:
        self.sub = unique_id(v, at, "sub")
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None):
        self.scope = mismatch(v, at, "scope", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, plain),
    "client_secret": ("client_secret", False, plain),
    "session_token": ("session_token", False, plain),
    "sub_type": ("sub_type", False, plain),
    "sub": ("sub", False, plain),
    "scope": ("scope", False, plain),
}

encode = object_encoder(WebTokenRequest, _FIELDS)
