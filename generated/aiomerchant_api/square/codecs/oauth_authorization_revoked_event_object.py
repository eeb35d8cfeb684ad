"""The codec of OauthAuthorizationRevokedEventObject.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.oauth_authorization_revoked_event_object import OauthAuthorizationRevokedEventObject

decode_oauth_authorization_revoked_event_revocation_object: Decode = decode_later(
    __name__,
    "oauth_authorization_revoked_event_revocation_object",
    globals(),
    "decode_oauth_authorization_revoked_event_revocation_object",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OauthAuthorizationRevokedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_revocation = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_revocation = _values(known)
    self: Any = new(OauthAuthorizationRevokedEventObject)
    self.revocation = (
        None
        if v_revocation is None
        else decode_oauth_authorization_revoked_event_revocation_object(v_revocation, (at, "revocation"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "revocation": (
        "revocation",
        False,
        encode_later(__name__, "oauth_authorization_revoked_event_revocation_object"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OauthAuthorizationRevokedEventObject, _FIELDS)
