"""The codec of OAuth2ClientPublic.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, refuse_float

from ..models.o_auth_2_client_public import OAuth2ClientPublic


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OAuth2ClientPublic")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_client_id,
            v_client_name,
            v_client_uri,
            v_logo_uri,
            v_tos_uri,
            v_policy_uri,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_client_id,
            v_client_name,
            v_client_uri,
            v_logo_uri,
            v_tos_uri,
            v_policy_uri,
        ) = _values(known)
    self: Any = new(OAuth2ClientPublic)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self.client_name = v_client_name
    if v_client_name.__class__ is not str and not (v_client_name is None and "client_name" in data):
        self.client_name = mismatch(v_client_name, at, "client_name", "string")
    self.client_uri = v_client_uri
    if v_client_uri.__class__ is not str and not (v_client_uri is None and "client_uri" in data):
        self.client_uri = mismatch(v_client_uri, at, "client_uri", "string")
    self.logo_uri = v_logo_uri
    if v_logo_uri.__class__ is not str and not (v_logo_uri is None and "logo_uri" in data):
        self.logo_uri = mismatch(v_logo_uri, at, "logo_uri", "string")
    self.tos_uri = v_tos_uri
    if v_tos_uri.__class__ is not str and not (v_tos_uri is None and "tos_uri" in data):
        self.tos_uri = mismatch(v_tos_uri, at, "tos_uri", "string")
    self.policy_uri = v_policy_uri
    if v_policy_uri.__class__ is not str and not (v_policy_uri is None and "policy_uri" in data):
        self.policy_uri = mismatch(v_policy_uri, at, "policy_uri", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "client_id": ("client_id", False, refuse_float),
    "client_name": ("client_name", True, refuse_float),
    "client_uri": ("client_uri", True, refuse_float),
    "logo_uri": ("logo_uri", True, refuse_float),
    "tos_uri": ("tos_uri", True, refuse_float),
    "policy_uri": ("policy_uri", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OAuth2ClientPublic, _FIELDS)
