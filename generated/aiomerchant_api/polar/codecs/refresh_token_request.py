"""The codec of RefreshTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.refresh_token_request import RefreshTokenRequest

_grant_type = constant("refresh_token")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefreshTokenRequest")
    get = data.get
    self: Any = new(RefreshTokenRequest)
    self.grant_type = _grant_type(get("grant_type"), at, "grant_type")
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str and (v is not None or "client_secret" in data):
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self.refresh_token = v = get("refresh_token")
    if v.__class__ is not str:
        self.refresh_token = mismatch(v, at, "refresh_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, plain),
    "client_secret": ("client_secret", False, plain),
    "refresh_token": ("refresh_token", False, plain),
}

encode = object_encoder(RefreshTokenRequest, _FIELDS)
