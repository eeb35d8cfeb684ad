"""The codec of ObtainTokenRequest.

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
)

from ..models.obtain_token_request import ObtainTokenRequest

_decode_scopes = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ObtainTokenRequest")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_client_id,
            v_client_secret,
            v_code,
            v_redirect_uri,
            v_grant_type,
            v_refresh_token,
            v_migration_token,
            v_scopes,
            v_short_lived,
            v_code_verifier,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_client_id,
            v_client_secret,
            v_code,
            v_redirect_uri,
            v_grant_type,
            v_refresh_token,
            v_migration_token,
            v_scopes,
            v_short_lived,
            v_code_verifier,
        ) = _values(known)
    self: Any = new(ObtainTokenRequest)
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str and v_client_secret is not None:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.code = v_code
    if v_code.__class__ is not str and v_code is not None:
        self.code = mismatch(v_code, at, "code", "string")
    self.redirect_uri = v_redirect_uri
    if v_redirect_uri.__class__ is not str and v_redirect_uri is not None:
        self.redirect_uri = mismatch(v_redirect_uri, at, "redirect_uri", "string")
    self.grant_type = v_grant_type
    if v_grant_type.__class__ is not str:
        self.grant_type = mismatch(v_grant_type, at, "grant_type", "string")
    self.refresh_token = v_refresh_token
    if v_refresh_token.__class__ is not str and v_refresh_token is not None:
        self.refresh_token = mismatch(v_refresh_token, at, "refresh_token", "string")
    self.migration_token = v_migration_token
    if v_migration_token.__class__ is not str and v_migration_token is not None:
        self.migration_token = mismatch(v_migration_token, at, "migration_token", "string")
    self.scopes = None if v_scopes is None else _decode_scopes(v_scopes, at, "scopes")
    self.short_lived = v_short_lived
    if v_short_lived.__class__ is not bool and v_short_lived is not None:
        self.short_lived = mismatch(v_short_lived, at, "short_lived", "boolean")
    self.code_verifier = v_code_verifier
    if v_code_verifier.__class__ is not str and v_code_verifier is not None:
        self.code_verifier = mismatch(v_code_verifier, at, "code_verifier", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_id": ("client_id", False, refuse_float),
    "client_secret": ("client_secret", False, refuse_float),
    "code": ("code", False, refuse_float),
    "redirect_uri": ("redirect_uri", False, refuse_float),
    "grant_type": ("grant_type", False, plain),
    "refresh_token": ("refresh_token", False, refuse_float),
    "migration_token": ("migration_token", False, refuse_float),
    "scopes": ("scopes", False, encode_list_of(refuse_float)),
    "short_lived": ("short_lived", False, plain),
    "code_verifier": ("code_verifier", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ObtainTokenRequest, _FIELDS)
