"""The codec of CreateMobileAuthorizationCodeResponse.

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
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.create_mobile_authorization_code_response import CreateMobileAuthorizationCodeResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateMobileAuthorizationCodeResponse")
    get = data.get
    self: Any = new(CreateMobileAuthorizationCodeResponse)
    self.authorization_code = v = get("authorization_code")
    if v.__class__ is not str and (v is not None or "authorization_code" in data):
        self.authorization_code = mismatch(v, at, "authorization_code", "string")
    self.expires_at = v = get("expires_at")
    if v is not None or "expires_at" in data:
        self.expires_at = instant(v, at, "expires_at")
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
    "authorization_code": ("authorization_code", False, plain),
    "expires_at": ("expires_at", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CreateMobileAuthorizationCodeResponse, _FIELDS)
