"""The codec of ObtainTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.obtain_token_request import ObtainTokenRequest

_scopes = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ObtainTokenRequest")
    get = data.get
    self: Any = new(ObtainTokenRequest)
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str and (v is not None):
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None):
        self.code = mismatch(v, at, "code", "string")
    self.redirect_uri = v = get("redirect_uri")
    if v.__class__ is not str and (v is not None):
        self.redirect_uri = mismatch(v, at, "redirect_uri", "string")
    self.grant_type = v = get("grant_type")
    if v.__class__ is not str:
        self.grant_type = mismatch(v, at, "grant_type", "string")
    self.refresh_token = v = get("refresh_token")
    if v.__class__ is not str and (v is not None):
        self.refresh_token = mismatch(v, at, "refresh_token", "string")
    self.migration_token = v = get("migration_token")
    if v.__class__ is not str and (v is not None):
        self.migration_token = mismatch(v, at, "migration_token", "string")
    self.scopes = v = get("scopes")
    if v is not None:
        self.scopes = _scopes(v, at, "scopes")
    self.short_lived = v = get("short_lived")
    if v.__class__ is not bool and (v is not None):
        self.short_lived = mismatch(v, at, "short_lived", "boolean")
    self.code_verifier = v = get("code_verifier")
    if v.__class__ is not str and (v is not None):
        self.code_verifier = mismatch(v, at, "code_verifier", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_id": ("client_id", False, plain),
    "client_secret": ("client_secret", False, plain),
    "code": ("code", False, plain),
    "redirect_uri": ("redirect_uri", False, plain),
    "grant_type": ("grant_type", False, plain),
    "refresh_token": ("refresh_token", False, plain),
    "migration_token": ("migration_token", False, plain),
    "scopes": ("scopes", False, plain),
    "short_lived": ("short_lived", False, plain),
    "code_verifier": ("code_verifier", False, plain),
}

encode = object_encoder(ObtainTokenRequest, _FIELDS)
