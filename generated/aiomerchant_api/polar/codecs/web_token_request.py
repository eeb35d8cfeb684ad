"""The codec of WebTokenRequest.

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
    unique_id,
)

from ..models.web_token_request import WebTokenRequest

_decode_grant_type = constant("web")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebTokenRequest")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_grant_type, v_client_id, v_client_secret, v_session_token, v_sub_type, v_sub, v_scope = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_grant_type, v_client_id, v_client_secret, v_session_token, v_sub_type, v_sub, v_scope = _values(
            known
        )
    self: Any = new(WebTokenRequest)
    self.grant_type = _decode_grant_type(v_grant_type, at, "grant_type")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.session_token = v_session_token
    if v_session_token.__class__ is not str:
        self.session_token = mismatch(v_session_token, at, "session_token", "string")
    self.sub_type = v_sub_type
    if v_sub_type.__class__ is not str and not (v_sub_type is None and "sub_type" not in data):
        self.sub_type = mismatch(v_sub_type, at, "sub_type", "string")
    self.sub = None if v_sub is None else unique_id(v_sub, at, "sub")
    self.scope = v_scope
    if v_scope.__class__ is not str and v_scope is not None:
        self.scope = mismatch(v_scope, at, "scope", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "client_secret": ("client_secret", False, refuse_float),
    "session_token": ("session_token", False, refuse_float),
    "sub_type": ("sub_type", False, plain),
    "sub": ("sub", False, plain),
    "scope": ("scope", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebTokenRequest, _FIELDS)
