"""The codec of OAuth2ClientConfigurationUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    constant,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.o_auth_2_client_configuration_update import OAuth2ClientConfigurationUpdate

_decode_redirect_uris = list_of(string)
_decode_response_types = list_of(constant("code"))


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OAuth2ClientConfigurationUpdate")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_redirect_uris,
            v_token_endpoint_auth_method,
            v_grant_types,
            v_response_types,
            v_scope,
            v_client_name,
            v_client_uri,
            v_logo_uri,
            v_tos_uri,
            v_policy_uri,
            v_default_sub_type,
            v_client_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_redirect_uris,
            v_token_endpoint_auth_method,
            v_grant_types,
            v_response_types,
            v_scope,
            v_client_name,
            v_client_uri,
            v_logo_uri,
            v_tos_uri,
            v_policy_uri,
            v_default_sub_type,
            v_client_id,
        ) = _values(known)
    self: Any = new(OAuth2ClientConfigurationUpdate)
    self.redirect_uris = _decode_redirect_uris(v_redirect_uris, at, "redirect_uris")
    self.token_endpoint_auth_method = v_token_endpoint_auth_method
    if v_token_endpoint_auth_method.__class__ is not str and not (
        v_token_endpoint_auth_method is None and "token_endpoint_auth_method" not in data
    ):
        self.token_endpoint_auth_method = mismatch(
            v_token_endpoint_auth_method, at, "token_endpoint_auth_method", "string"
        )
    self.grant_types = (
        None
        if v_grant_types is None and "grant_types" not in data
        else _decode_redirect_uris(v_grant_types, at, "grant_types")
    )
    self.response_types = (
        None
        if v_response_types is None and "response_types" not in data
        else _decode_response_types(v_response_types, at, "response_types")
    )
    self.scope = v_scope
    if v_scope.__class__ is not str and not (v_scope is None and "scope" not in data):
        self.scope = mismatch(v_scope, at, "scope", "string")
    self.client_name = v_client_name
    if v_client_name.__class__ is not str:
        self.client_name = mismatch(v_client_name, at, "client_name", "string")
    self.client_uri = v_client_uri
    if v_client_uri.__class__ is not str and v_client_uri is not None:
        self.client_uri = mismatch(v_client_uri, at, "client_uri", "string")
    self.logo_uri = v_logo_uri
    if v_logo_uri.__class__ is not str and v_logo_uri is not None:
        self.logo_uri = mismatch(v_logo_uri, at, "logo_uri", "string")
    self.tos_uri = v_tos_uri
    if v_tos_uri.__class__ is not str and v_tos_uri is not None:
        self.tos_uri = mismatch(v_tos_uri, at, "tos_uri", "string")
    self.policy_uri = v_policy_uri
    if v_policy_uri.__class__ is not str and v_policy_uri is not None:
        self.policy_uri = mismatch(v_policy_uri, at, "policy_uri", "string")
    self.default_sub_type = v_default_sub_type
    if v_default_sub_type.__class__ is not str and not (
        v_default_sub_type is None and "default_sub_type" not in data
    ):
        self.default_sub_type = mismatch(v_default_sub_type, at, "default_sub_type", "string")
    self.client_id = v_client_id
    if v_client_id.__class__ is not str:
        self.client_id = mismatch(v_client_id, at, "client_id", "string")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "redirect_uris": ("redirect_uris", False, encode_list_of(refuse_float)),
    "token_endpoint_auth_method": ("token_endpoint_auth_method", False, plain),
    "grant_types": ("grant_types", False, plain),
    "response_types": ("response_types", False, plain),
    "scope": ("scope", False, refuse_float),
    "client_name": ("client_name", False, refuse_float),
    "client_uri": ("client_uri", False, refuse_float),
    "logo_uri": ("logo_uri", False, refuse_float),
    "tos_uri": ("tos_uri", False, refuse_float),
    "policy_uri": ("policy_uri", False, refuse_float),
    "default_sub_type": ("default_sub_type", False, plain),
    "client_id": ("client_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OAuth2ClientConfigurationUpdate, _FIELDS)
