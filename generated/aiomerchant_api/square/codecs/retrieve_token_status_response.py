"""The codec of RetrieveTokenStatusResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.retrieve_token_status_response import RetrieveTokenStatusResponse

_scopes = list_of(string)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveTokenStatusResponse")
    get = data.get
    self: Any = new(RetrieveTokenStatusResponse)
    self.scopes = v = get("scopes")
    if v is not None or "scopes" in data:
        self.scopes = _scopes(v, at, "scopes")
    self.expires_at = v = get("expires_at")
    if v is not None or "expires_at" in data:
        self.expires_at = instant(v, at, "expires_at")
    self.client_id = v = get("client_id")
    if v.__class__ is not str and (v is not None or "client_id" in data):
        self.client_id = mismatch(v, at, "client_id", "string")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None or "merchant_id" in data):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "scopes": ("scopes", False, plain),
    "expires_at": ("expires_at", False, plain),
    "client_id": ("client_id", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveTokenStatusResponse, _FIELDS)
