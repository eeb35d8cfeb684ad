"""The codec of IntrospectTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.introspect_token_request import IntrospectTokenRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "IntrospectTokenRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_token, v_token_type_hint, v_client_id, v_client_secret = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_token, v_token_type_hint, v_client_id, v_client_secret = _values(known)
    self: Any = new(IntrospectTokenRequest)
    self.token = v_token
    if v_token.__class__ is not str:
        self.token = mismatch(v_token, at, "token", "string")
    self.token_type_hint = v_token_type_hint
    if v_token_type_hint.__class__ is not str and v_token_type_hint is not None:
        self.token_type_hint = mismatch(v_token_type_hint, at, "token_type_hint", "string")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "token": ("token", False, refuse_float),
    "token_type_hint": ("token_type_hint", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "client_secret": ("client_secret", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(IntrospectTokenRequest, _FIELDS)
