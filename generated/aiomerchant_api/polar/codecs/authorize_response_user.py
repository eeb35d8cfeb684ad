"""The codec of AuthorizeResponseUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.authorize_response_user import AuthorizeResponseUser

decode_o_auth_2_client_public: Decode = decode_later(
    __name__, "o_auth_2_client_public", globals(), "decode_o_auth_2_client_public"
)
_decode_sub_type = constant("user")
decode_authorize_user: Decode = decode_later(__name__, "authorize_user", globals(), "decode_authorize_user")
_decode_scopes = list_of(string)
decode_authorize_organization: Decode = decode_later(
    __name__, "authorize_organization", globals(), "decode_authorize_organization"
)
_decode_scope_display_names = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizeResponseUser")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_client,
            v_sub_type,
            v_sub,
            v_scopes,
            v_organizations,
            v_requires_single_organization,
            v_scope_display_names,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_client,
            v_sub_type,
            v_sub,
            v_scopes,
            v_organizations,
            v_requires_single_organization,
            v_scope_display_names,
        ) = _values(known)
    self: Any = new(AuthorizeResponseUser)
    self.client = decode_o_auth_2_client_public(v_client, (at, "client"))
    self.sub_type = _decode_sub_type(v_sub_type, at, "sub_type")
    self.sub = None if v_sub is None and "sub" in data else decode_authorize_user(v_sub, (at, "sub"))
    self.scopes = _decode_scopes(v_scopes, at, "scopes")
    if v_organizations.__class__ is list:
        here = (at, "organizations[]")
        self.organizations = [decode_authorize_organization(item, here) for item in v_organizations]
    else:
        self.organizations = mismatch(v_organizations, at, "organizations", "array")
    self.requires_single_organization = v_requires_single_organization
    if v_requires_single_organization.__class__ is not bool and not (
        v_requires_single_organization is None and "requires_single_organization" not in data
    ):
        self.requires_single_organization = mismatch(
            v_requires_single_organization, at, "requires_single_organization", "boolean"
        )
    self.scope_display_names = (
        None
        if v_scope_display_names is None and "scope_display_names" not in data
        else _decode_scope_display_names(v_scope_display_names, at, "scope_display_names")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client": ("client", False, encode_later(__name__, "o_auth_2_client_public")),
    "sub_type": ("sub_type", False, plain),
    "sub": ("sub", True, encode_later(__name__, "authorize_user")),
    "scopes": ("scopes", False, plain),
    "organizations": (
        "organizations",
        False,
        encode_list_of(encode_later(__name__, "authorize_organization")),
    ),
    "requires_single_organization": ("requires_single_organization", False, plain),
    "scope_display_names": ("scope_display_names", False, encode_dict_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AuthorizeResponseUser, _FIELDS)
