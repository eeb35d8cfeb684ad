"""The codec of RevokeTokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.revoke_token_request import RevokeTokenRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RevokeTokenRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_client_id, v_access_token, v_merchant_id, v_revoke_only_access_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_client_id, v_access_token, v_merchant_id, v_revoke_only_access_token = _values(known)
    self: Any = new(RevokeTokenRequest)
    self.client_id = v_client_id
    if v_client_id.__class__ is not str and v_client_id is not None:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.access_token = v_access_token
    if v_access_token.__class__ is not str and v_access_token is not None:
        self.access_token = mismatch(v_access_token, at, "access_token", "string")
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and v_merchant_id is not None:
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.revoke_only_access_token = v_revoke_only_access_token
    if v_revoke_only_access_token.__class__ is not bool and v_revoke_only_access_token is not None:
        self.revoke_only_access_token = mismatch(
            v_revoke_only_access_token, at, "revoke_only_access_token", "boolean"
        )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_id": ("client_id", False, refuse_float),
    "access_token": ("access_token", False, refuse_float),
    "merchant_id": ("merchant_id", False, refuse_float),
    "revoke_only_access_token": ("revoke_only_access_token", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RevokeTokenRequest, _FIELDS)
