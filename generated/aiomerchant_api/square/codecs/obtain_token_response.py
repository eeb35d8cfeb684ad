"""The codec of ObtainTokenResponse.

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
from ..models.obtain_token_response import ObtainTokenResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ObtainTokenResponse")
    get = data.get
    self: Any = new(ObtainTokenResponse)
    self.access_token = v = get("access_token")
    if v.__class__ is not str and (v is not None or "access_token" in data):
        self.access_token = mismatch(v, at, "access_token", "string")
    self.token_type = v = get("token_type")
    if v.__class__ is not str and (v is not None or "token_type" in data):
        self.token_type = mismatch(v, at, "token_type", "string")
    self.expires_at = v = get("expires_at")
    if v is not None or "expires_at" in data:
        self.expires_at = instant(v, at, "expires_at")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None or "merchant_id" in data):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str and (v is not None or "subscription_id" in data):
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.plan_id = v = get("plan_id")
    if v.__class__ is not str and (v is not None or "plan_id" in data):
        self.plan_id = mismatch(v, at, "plan_id", "string")
    self.id_token = v = get("id_token")
    if v.__class__ is not str and (v is not None or "id_token" in data):
        self.id_token = mismatch(v, at, "id_token", "string")
    self.refresh_token = v = get("refresh_token")
    if v.__class__ is not str and (v is not None or "refresh_token" in data):
        self.refresh_token = mismatch(v, at, "refresh_token", "string")
    self.short_lived = v = get("short_lived")
    if v.__class__ is not bool and (v is not None or "short_lived" in data):
        self.short_lived = mismatch(v, at, "short_lived", "boolean")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.refresh_token_expires_at = v = get("refresh_token_expires_at")
    if v is not None or "refresh_token_expires_at" in data:
        self.refresh_token_expires_at = instant(v, at, "refresh_token_expires_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "access_token": ("access_token", False, plain),
    "token_type": ("token_type", False, plain),
    "expires_at": ("expires_at", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "subscription_id": ("subscription_id", False, plain),
    "plan_id": ("plan_id", False, plain),
    "id_token": ("id_token", False, plain),
    "refresh_token": ("refresh_token", False, plain),
    "short_lived": ("short_lived", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "refresh_token_expires_at": ("refresh_token_expires_at", False, plain),
}

encode = object_encoder(ObtainTokenResponse, _FIELDS)
