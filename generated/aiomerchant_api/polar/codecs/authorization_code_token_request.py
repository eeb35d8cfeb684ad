"""The codec of AuthorizationCodeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.authorization_code_token_request import AuthorizationCodeTokenRequest

_grant_type = constant("authorization_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizationCodeTokenRequest")
    get = data.get
    self: Any = new(AuthorizationCodeTokenRequest)
    self.grant_type = _grant_type(get("grant_type"), at, "grant_type")
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str and (v is not None or "client_secret" in data):
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.code = v = get("code")
    if v.__class__ is not str:
        self.code = mismatch(v, at, "code", "string")
    self.redirect_uri = v = get("redirect_uri")
    if v.__class__ is not str:
        self.redirect_uri = mismatch(v, at, "redirect_uri", "string")
    self.code_verifier = v = get("code_verifier")
    if v.__class__ is not str and (v is not None or "code_verifier" in data):
        self.code_verifier = mismatch(v, at, "code_verifier", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, plain),
    "client_secret": ("client_secret", False, plain),
    "code": ("code", False, plain),
    "redirect_uri": ("redirect_uri", False, plain),
    "code_verifier": ("code_verifier", False, plain),
}

encode = object_encoder(AuthorizationCodeTokenRequest, _FIELDS)
