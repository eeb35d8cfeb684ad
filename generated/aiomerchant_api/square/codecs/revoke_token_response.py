"""The codec of RevokeTokenResponse.

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
    mismatch,
    new,
    object_encoder,
    plain,
)

from ..models.revoke_token_response import RevokeTokenResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RevokeTokenResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_success, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_success, v_errors = _values(known)
    self: Any = new(RevokeTokenResponse)
    self.success = v_success
    if v_success.__class__ is not bool and not (v_success is None and "success" not in data):
        self.success = mismatch(v_success, at, "success", "boolean")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "success": ("success", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RevokeTokenResponse, _FIELDS)
