"""The codec of CreateMobileAuthorizationCodeResponse.

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
    refuse_float,
)

from ..models.create_mobile_authorization_code_response import CreateMobileAuthorizationCodeResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateMobileAuthorizationCodeResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_authorization_code, v_expires_at, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_authorization_code, v_expires_at, v_errors = _values(known)
    self: Any = new(CreateMobileAuthorizationCodeResponse)
    self.authorization_code = v_authorization_code
    if v_authorization_code.__class__ is not str and not (
        v_authorization_code is None and "authorization_code" not in data
    ):
        self.authorization_code = mismatch(v_authorization_code, at, "authorization_code", "string")
    self.expires_at = (
        None if v_expires_at is None and "expires_at" not in data else instant(v_expires_at, at, "expires_at")
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "authorization_code": ("authorization_code", False, refuse_float),
    "expires_at": ("expires_at", False, moment),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateMobileAuthorizationCodeResponse, _FIELDS)
