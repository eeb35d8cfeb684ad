"""The codec of OauthAuthorizationRevokedEventRevocationObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.oauth_authorization_revoked_event_revocation_object import (
    OauthAuthorizationRevokedEventRevocationObject,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OauthAuthorizationRevokedEventRevocationObject")
    get = data.get
    self: Any = new(OauthAuthorizationRevokedEventRevocationObject)
    self.revoked_at = v = get("revoked_at")
    if v is not None:
        self.revoked_at = instant(v, at, "revoked_at")
    self.revoker_type = v = get("revoker_type")
    if v.__class__ is not str and (v is not None):
        self.revoker_type = mismatch(v, at, "revoker_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "revoked_at": ("revoked_at", False, plain),
    "revoker_type": ("revoker_type", False, plain),
}

encode = object_encoder(OauthAuthorizationRevokedEventRevocationObject, _FIELDS)
