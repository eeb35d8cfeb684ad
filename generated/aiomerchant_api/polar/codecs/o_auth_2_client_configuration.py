"""The codec of OAuth2ClientConfiguration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, list_of, mismatch, new, object_encoder, plain, string
from ..models.o_auth_2_client_configuration import OAuth2ClientConfiguration

_redirect_uris = list_of(string)
_response_types = list_of(constant("code"))


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OAuth2ClientConfiguration")
    get = data.get
    self: Any = new(OAuth2ClientConfiguration)
    self.redirect_uris = _redirect_uris(get("redirect_uris"), at, "redirect_uris")
    self.token_endpoint_auth_method = v = get("token_endpoint_auth_method")
    if v.__class__ is not str and (v is not None or "token_endpoint_auth_method" in data):
        self.token_endpoint_auth_method = mismatch(v, at, "token_endpoint_auth_method", "string")
    self.grant_types = v = get("grant_types")
    if v is not None or "grant_types" in data:
        self.grant_types = _redirect_uris(v, at, "grant_types")
    self.response_types = v = get("response_types")
    if v is not None or "response_types" in data:
        self.response_types = _response_types(v, at, "response_types")
    self.scope = v = get("scope")
    if v.__class__ is not str and (v is not None or "scope" in data):
        self.scope = mismatch(v, at, "scope", "string")
    self.client_name = v = get("client_name")
    if v.__class__ is not str:
        self.client_name = mismatch(v, at, "client_name", "string")
    self.client_uri = v = get("client_uri")
    if v.__class__ is not str and (v is not None):
        self.client_uri = mismatch(v, at, "client_uri", "string")
    self.logo_uri = v = get("logo_uri")
    if v.__class__ is not str and (v is not None):
        self.logo_uri = mismatch(v, at, "logo_uri", "string")
    self.tos_uri = v = get("tos_uri")
    if v.__class__ is not str and (v is not None):
        self.tos_uri = mismatch(v, at, "tos_uri", "string")
    self.policy_uri = v = get("policy_uri")
    if v.__class__ is not str and (v is not None):
        self.policy_uri = mismatch(v, at, "policy_uri", "string")
    self.default_sub_type = v = get("default_sub_type")
    if v.__class__ is not str and (v is not None or "default_sub_type" in data):
        self.default_sub_type = mismatch(v, at, "default_sub_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "redirect_uris": ("redirect_uris", False, plain),
    "token_endpoint_auth_method": ("token_endpoint_auth_method", False, plain),
    "grant_types": ("grant_types", False, plain),
    "response_types": ("response_types", False, plain),
    "scope": ("scope", False, plain),
    "client_name": ("client_name", False, plain),
    "client_uri": ("client_uri", False, plain),
    "logo_uri": ("logo_uri", False, plain),
    "tos_uri": ("tos_uri", False, plain),
    "policy_uri": ("policy_uri", False, plain),
    "default_sub_type": ("default_sub_type", False, plain),
}

encode = object_encoder(OAuth2ClientConfiguration, _FIELDS)
