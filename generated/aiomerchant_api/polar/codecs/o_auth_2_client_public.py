"""The codec of OAuth2ClientPublic.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.o_auth_2_client_public import OAuth2ClientPublic


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OAuth2ClientPublic")
    get = data.get
    self: Any = new(OAuth2ClientPublic)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.client_id = v = get("client_id")
    if v.__class__ is not str:
        self.client_id = mismatch(v, at, "client_id", "string")
    self.client_name = v = get("client_name")
    if v.__class__ is not str and (v is not None or "client_name" not in data):
        self.client_name = mismatch(v, at, "client_name", "string")
    self.client_uri = v = get("client_uri")
    if v.__class__ is not str and (v is not None or "client_uri" not in data):
        self.client_uri = mismatch(v, at, "client_uri", "string")
    self.logo_uri = v = get("logo_uri")
    if v.__class__ is not str and (v is not None or "logo_uri" not in data):
        self.logo_uri = mismatch(v, at, "logo_uri", "string")
    self.tos_uri = v = get("tos_uri")
    if v.__class__ is not str and (v is not None or "tos_uri" not in data):
        self.tos_uri = mismatch(v, at, "tos_uri", "string")
    self.policy_uri = v = get("policy_uri")
    if v.__class__ is not str and (v is not None or "policy_uri" not in data):
        self.policy_uri = mismatch(v, at, "policy_uri", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "client_id": ("client_id", False, plain),
    "client_name": ("client_name", True, plain),
    "client_uri": ("client_uri", True, plain),
    "logo_uri": ("logo_uri", True, plain),
    "tos_uri": ("tos_uri", True, plain),
    "policy_uri": ("policy_uri", True, plain),
}

encode = object_encoder(OAuth2ClientPublic, _FIELDS)
