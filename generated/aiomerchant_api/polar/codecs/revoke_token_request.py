"""The codec of RevokeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.revoke_token_request import RevokeTokenRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RevokeTokenRequest")
    get = data.get
    self: Any = new(RevokeTokenRequest)
    self.token = v = get("token")
    if v.__class__ is not str:
        self.token = mismatch(v, at, "token", "string")
    self.token_type_hint = v = get("token_type_hint")
    if v.__class__ is not str and (v is not None):
        self.token_type_hint = mismatch(v, at, "token_type_hint", "string")
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str:
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "token": ("token", False, plain),
    "token_type_hint": ("token_type_hint", False, plain),
    "client_id": ("client_id", False, plain),
    "client_secret": ("client_secret", False, plain),
}

encode = object_encoder(RevokeTokenRequest, _FIELDS)
