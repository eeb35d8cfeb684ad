"""The codec of OauthAuthorizationRevokedEventRevocationObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, plain

from ..models.oauth_authorization_revoked_event_revocation_object import (
    OauthAuthorizationRevokedEventRevocationObject,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OauthAuthorizationRevokedEventRevocationObject")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_revoked_at, v_revoker_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_revoked_at, v_revoker_type = _values(known)
    self: Any = new(OauthAuthorizationRevokedEventRevocationObject)
    self.revoked_at = None if v_revoked_at is None else instant(v_revoked_at, at, "revoked_at")
    self.revoker_type = v_revoker_type
    if v_revoker_type.__class__ is not str and v_revoker_type is not None:
        self.revoker_type = mismatch(v_revoker_type, at, "revoker_type", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "revoked_at": ("revoked_at", False, moment),
    "revoker_type": ("revoker_type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OauthAuthorizationRevokedEventRevocationObject, _FIELDS)
