"""The codec of ObtainTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.obtain_token_response import ObtainTokenResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ObtainTokenResponse")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_access_token,
            v_token_type,
            v_expires_at,
            v_merchant_id,
            v_subscription_id,
            v_plan_id,
            v_id_token,
            v_refresh_token,
            v_short_lived,
            v_errors,
            v_refresh_token_expires_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_access_token,
            v_token_type,
            v_expires_at,
            v_merchant_id,
            v_subscription_id,
            v_plan_id,
            v_id_token,
            v_refresh_token,
            v_short_lived,
            v_errors,
            v_refresh_token_expires_at,
        ) = _values(known)
    self: Any = new(ObtainTokenResponse)
    self.access_token = v_access_token
    if v_access_token.__class__ is not str and not (v_access_token is None and "access_token" not in data):
        self.access_token = mismatch(v_access_token, at, "access_token", "string")
    self.token_type = v_token_type
    if v_token_type.__class__ is not str and not (v_token_type is None and "token_type" not in data):
        self.token_type = mismatch(v_token_type, at, "token_type", "string")
    self.expires_at = (
        None if v_expires_at is None and "expires_at" not in data else instant(v_expires_at, at, "expires_at")
    )
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and not (v_merchant_id is None and "merchant_id" not in data):
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str and not (
        v_subscription_id is None and "subscription_id" not in data
    ):
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.plan_id = v_plan_id
    if v_plan_id.__class__ is not str and not (v_plan_id is None and "plan_id" not in data):
        self.plan_id = mismatch(v_plan_id, at, "plan_id", "string")
    self.id_token = v_id_token
    if v_id_token.__class__ is not str and not (v_id_token is None and "id_token" not in data):
        self.id_token = mismatch(v_id_token, at, "id_token", "string")
    self.refresh_token = v_refresh_token
    if v_refresh_token.__class__ is not str and not (v_refresh_token is None and "refresh_token" not in data):
        self.refresh_token = mismatch(v_refresh_token, at, "refresh_token", "string")
    self.short_lived = v_short_lived
    if v_short_lived.__class__ is not bool and not (v_short_lived is None and "short_lived" not in data):
        self.short_lived = mismatch(v_short_lived, at, "short_lived", "boolean")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.refresh_token_expires_at = (
        None
        if v_refresh_token_expires_at is None and "refresh_token_expires_at" not in data
        else instant(v_refresh_token_expires_at, at, "refresh_token_expires_at")
    )
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "access_token": ("access_token", False, refuse_float),
    "token_type": ("token_type", False, refuse_float),
    "expires_at": ("expires_at", False, moment),
    "merchant_id": ("merchant_id", False, refuse_float),
    "subscription_id": ("subscription_id", False, refuse_float),
    "plan_id": ("plan_id", False, refuse_float),
    "id_token": ("id_token", False, refuse_float),
    "refresh_token": ("refresh_token", False, refuse_float),
    "short_lived": ("short_lived", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "refresh_token_expires_at": ("refresh_token_expires_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ObtainTokenResponse, _FIELDS)
