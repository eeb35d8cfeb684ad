"""The codec of AuthorizationCodeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.authorization_code_token_request import AuthorizationCodeTokenRequest

_decode_grant_type = constant("authorization_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizationCodeTokenRequest")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_grant_type, v_client_id, v_client_secret, v_code, v_redirect_uri, v_code_verifier = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_grant_type, v_client_id, v_client_secret, v_code, v_redirect_uri, v_code_verifier = _values(known)
    self: Any = new(AuthorizationCodeTokenRequest)
    self.grant_type = _decode_grant_type(v_grant_type, at, "grant_type")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str and not (v_client_secret is None and "client_secret" not in data):
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self.code = v_code
    if v_code.__class__ is not str:
        self.code = mismatch(v_code, at, "code", "string")
    self.redirect_uri = v_redirect_uri
    if v_redirect_uri.__class__ is not str:
        self.redirect_uri = mismatch(v_redirect_uri, at, "redirect_uri", "string")
    self.code_verifier = v_code_verifier
    if v_code_verifier.__class__ is not str and not (v_code_verifier is None and "code_verifier" not in data):
        self.code_verifier = mismatch(v_code_verifier, at, "code_verifier", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "grant_type": ("grant_type", False, plain),
    "client_id": ("client_id", False, refuse_float),
    "client_secret": ("client_secret", False, refuse_float),
    "code": ("code", False, refuse_float),
    "redirect_uri": ("redirect_uri", False, refuse_float),
    "code_verifier": ("code_verifier", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AuthorizationCodeTokenRequest, _FIELDS)
