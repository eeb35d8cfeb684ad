"""The codec of TokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float
from ..models.token_response import TokenResponse

_token_type = constant("Bearer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TokenResponse")
    get = data.get
    self: Any = new(TokenResponse)
    self.access_token = v = get("access_token")
    if v.__class__ is not str:
        self.access_token = mismatch(v, at, "access_token", "string")
    self.token_type = _token_type(get("token_type"), at, "token_type")
    self.expires_in = v = get("expires_in")
    if v.__class__ is not int:
        self.expires_in = mismatch(v, at, "expires_in", "integer")
    self.refresh_token = v = get("refresh_token")
    if v.__class__ is not str and (v is not None):
        self.refresh_token = mismatch(v, at, "refresh_token", "string")
    self.scope = v = get("scope")
    if v.__class__ is not str:
        self.scope = mismatch(v, at, "scope", "string")
    self.id_token = v = get("id_token")
    if v.__class__ is not str and (v is not None):
        self.id_token = mismatch(v, at, "id_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "access_token": ("access_token", False, plain),
    "token_type": ("token_type", False, plain),
    "expires_in": ("expires_in", False, refuse_float),
    "refresh_token": ("refresh_token", False, plain),
    "scope": ("scope", False, plain),
    "id_token": ("id_token", False, plain),
}

encode = object_encoder(TokenResponse, _FIELDS)
