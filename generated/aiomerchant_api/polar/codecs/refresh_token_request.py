"""The codec of RefreshTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.refresh_token_request import RefreshTokenRequest

_decode_grant_type = constant("refresh_token")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefreshTokenRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_grant_type, v_client_id, v_client_secret, v_refresh_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_grant_type, v_client_id, v_client_secret, v_refresh_token = _values(known)
    self: Any = new(RefreshTokenRequest)
    self.grant_type = _decode_grant_type(v_grant_type, at, "grant_type")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str and not (v_client_secret is None and "client_secret" not in data):
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.refresh_token = v_refresh_token
    if v_refresh_token.__class__ is not str:
        self.refresh_token = mismatch(v_refresh_token, at, "refresh_token", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "client_secret": ("client_secret", False, refuse_float),
    "refresh_token": ("refresh_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RefreshTokenRequest, _FIELDS)
