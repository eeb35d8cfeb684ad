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
    self.client_id = v = get("client_id")
    if v.__class__ is not str and (v is not None):
        self.client_id = mismatch(v, at, "client_id", "string")
    self.access_token = v = get("access_token")
    if v.__class__ is not str and (v is not None):
        self.access_token = mismatch(v, at, "access_token", "string")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.revoke_only_access_token = v = get("revoke_only_access_token")
    if v.__class__ is not bool and (v is not None):
        self.revoke_only_access_token = mismatch(v, at, "revoke_only_access_token", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_id": ("client_id", False, plain),
    "access_token": ("access_token", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "revoke_only_access_token": ("revoke_only_access_token", False, plain),
}

encode = object_encoder(RevokeTokenRequest, _FIELDS)
