"""The codec of RetrieveTokenStatusResponse.

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
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.retrieve_token_status_response import RetrieveTokenStatusResponse

_decode_scopes = list_of(string)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveTokenStatusResponse")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_scopes, v_expires_at, v_client_id, v_merchant_id, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_scopes, v_expires_at, v_client_id, v_merchant_id, v_errors = _values(known)
    self: Any = new(RetrieveTokenStatusResponse)
    self.scopes = (
        None if v_scopes is None and "scopes" not in data else _decode_scopes(v_scopes, at, "scopes")
    )
    self.expires_at = (
        None if v_expires_at is None and "expires_at" not in data else instant(v_expires_at, at, "expires_at")
    )
    self.client_id = v_client_id
    if v_client_id.__class__ is not str and not (v_client_id is None and "client_id" not in data):
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and not (v_merchant_id is None and "merchant_id" not in data):
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "scopes": ("scopes", False, encode_list_of(refuse_float)),
    "expires_at": ("expires_at", False, moment),
    "client_id": ("client_id", False, refuse_float),
    "merchant_id": ("merchant_id", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RetrieveTokenStatusResponse, _FIELDS)
