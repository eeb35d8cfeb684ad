"""The codec of AuthorizeResponseUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    dict_of,
    encode_later,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.authorize_response_user import AuthorizeResponseUser

decode_o_auth_2_client_public: Decode = decode_later(
    __name__, "o_auth_2_client_public", globals(), "decode_o_auth_2_client_public"
)
_sub_type = constant("user")
decode_authorize_user: Decode = decode_later(__name__, "authorize_user", globals(), "decode_authorize_user")
_scopes = list_of(string)
decode_authorize_organization: Decode = decode_later(
    __name__, "authorize_organization", globals(), "decode_authorize_organization"
)
_scope_display_names = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AuthorizeResponseUser")
    get = data.get
    self: Any = new(AuthorizeResponseUser)
    self.client = decode_o_auth_2_client_public(get("client"), (at, "client"))
    self.sub_type = _sub_type(get("sub_type"), at, "sub_type")
    self.sub = v = get("sub")
    if v is not None or "sub" not in data:
        self.sub = decode_authorize_user(v, (at, "sub"))
    self.scopes = _scopes(get("scopes"), at, "scopes")
    self.organizations = v = get("organizations")
    if v.__class__ is list:
        here = (at, "organizations[]")
        self.organizations = [decode_authorize_organization(i, here) for i in v]
    else:
        self.organizations = mismatch(v, at, "organizations", "array")
    self.requires_single_organization = v = get("requires_single_organization")
    if v.__class__ is not bool and (v is not None or "requires_single_organization" in data):
        self.requires_single_organization = mismatch(v, at, "requires_single_organization", "boolean")
    self.scope_display_names = v = get("scope_display_names")
    if v is not None or "scope_display_names" in data:
        self.scope_display_names = _scope_display_names(v, at, "scope_display_names")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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
    "scope_display_names": ("scope_display_names", False, plain),
}

encode = object_encoder(AuthorizeResponseUser, _FIELDS)
