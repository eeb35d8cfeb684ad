"""The codec of TokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    constant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.token_response import TokenResponse

_decode_token_type = constant("Bearer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TokenResponse")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_access_token, v_token_type, v_expires_in, v_refresh_token, v_scope, v_id_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_access_token, v_token_type, v_expires_in, v_refresh_token, v_scope, v_id_token = _values(known)
    self: Any = new(TokenResponse)
    self.access_token = v_access_token
    if v_access_token.__class__ is not str:
        self.access_token = mismatch(v_access_token, at, "access_token", "string")
    self.token_type = _decode_token_type(v_token_type, at, "token_type")
    self.expires_in = v_expires_in
    if v_expires_in.__class__ is not int:
        self.expires_in = mismatch(v_expires_in, at, "expires_in", "integer")
    self.refresh_token = v_refresh_token
    if v_refresh_token.__class__ is not str and v_refresh_token is not None:
        self.refresh_token = mismatch(v_refresh_token, at, "refresh_token", "string")
    self.scope = v_scope
    if v_scope.__class__ is not str:
        self.scope = mismatch(v_scope, at, "scope", "string")
    self.id_token = v_id_token
    if v_id_token.__class__ is not str and v_id_token is not None:
        self.id_token = mismatch(v_id_token, at, "id_token", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "access_token": ("access_token", False, refuse_float),
    "token_type": ("token_type", False, plain),
    "expires_in": ("expires_in", False, whole),
    "refresh_token": ("refresh_token", False, refuse_float),
    "scope": ("scope", False, refuse_float),
    "id_token": ("id_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TokenResponse, _FIELDS)
