"""The codec of OauthAuthorizationRevokedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
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
    get = data.get
    self: Any = new(OauthAuthorizationRevokedEventObject)
    self.revocation = v = get("revocation")
    if v is not None:
        self.revocation = decode_oauth_authorization_revoked_event_revocation_object(v, (at, "revocation"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "revocation": (
        "revocation",
        False,
        encode_later(__name__, "oauth_authorization_revoked_event_revocation_object"),
    ),
}

encode = object_encoder(OauthAuthorizationRevokedEventObject, _FIELDS)
