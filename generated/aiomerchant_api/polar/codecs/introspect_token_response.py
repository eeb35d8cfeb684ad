"""The codec of IntrospectTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.introspect_token_response import IntrospectTokenResponse

_decode_organizations = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "IntrospectTokenResponse")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_active,
            v_client_id,
            v_token_type,
            v_scope,
            v_sub_type,
            v_sub,
            v_organizations,
            v_aud,
            v_iss,
            v_exp,
            v_iat,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_active,
            v_client_id,
            v_token_type,
            v_scope,
            v_sub_type,
            v_sub,
            v_organizations,
            v_aud,
            v_iss,
            v_exp,
            v_iat,
        ) = _values(known)
    self: Any = new(IntrospectTokenResponse)
    self.active = v_active
    if v_active.__class__ is not bool:
        self.active = mismatch(v_active, at, "active", "boolean")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str and not (v_client_id is None and "client_id" not in data):
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.token_type = v_token_type
    if v_token_type.__class__ is not str and not (v_token_type is None and "token_type" not in data):
        self.token_type = mismatch(v_token_type, at, "token_type", "string")
    self.scope = v_scope
    if v_scope.__class__ is not str and not (v_scope is None and "scope" not in data):
        self.scope = mismatch(v_scope, at, "scope", "string")
    self.sub_type = v_sub_type
    if v_sub_type.__class__ is not str and not (v_sub_type is None and "sub_type" not in data):
        self.sub_type = mismatch(v_sub_type, at, "sub_type", "string")
    self.sub = v_sub
    if v_sub.__class__ is not str and not (v_sub is None and "sub" not in data):
        self.sub = mismatch(v_sub, at, "sub", "string")
    self.organizations = (
        None
        if v_organizations is None and "organizations" not in data
        else _decode_organizations(v_organizations, at, "organizations")
    )
    self.aud = v_aud
    if v_aud.__class__ is not str and not (v_aud is None and "aud" not in data):
        self.aud = mismatch(v_aud, at, "aud", "string")
    self.iss = v_iss
    if v_iss.__class__ is not str and not (v_iss is None and "iss" not in data):
        self.iss = mismatch(v_iss, at, "iss", "string")
    self.exp = v_exp
    if v_exp.__class__ is not int and not (v_exp is None and "exp" not in data):
        self.exp = mismatch(v_exp, at, "exp", "integer")
    self.iat = v_iat
    if v_iat.__class__ is not int and not (v_iat is None and "iat" not in data):
        self.iat = mismatch(v_iat, at, "iat", "integer")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "token_type": ("token_type", False, plain),
    "scope": ("scope", False, refuse_float),
    "sub_type": ("sub_type", False, plain),
    "sub": ("sub", False, refuse_float),
    "organizations": ("organizations", False, encode_list_of(refuse_float)),
    "aud": ("aud", False, refuse_float),
    "iss": ("iss", False, refuse_float),
    "exp": ("exp", False, whole),
    "iat": ("iat", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(IntrospectTokenResponse, _FIELDS)
