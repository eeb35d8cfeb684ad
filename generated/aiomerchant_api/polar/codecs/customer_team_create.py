"""The codec of CustomerTeamCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    constant,
    decode_later,
    dict_of,
    encode_later,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.customer_team_create import CustomerTeamCreate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
decode_member_owner_create: Decode = decode_later(
    __name__, "member_owner_create", globals(), "decode_member_owner_create"
)
_type = constant("team")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTeamCreate")
    get = data.get
    self: Any = new(CustomerTeamCreate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.external_id = v = get("external_id")
    if v.__class__ is not str and (v is not None):
        self.external_id = mismatch(v, at, "external_id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None:
        self.billing_address = decode_address_input(v, (at, "billing_address"))
    self.tax_id = v = get("tax_id")
    if v.__class__ is not str and (v is not None):
        self.tax_id = mismatch(v, at, "tax_id", "string")
    self.locale = v = get("locale")
    if v.__class__ is not str and (v is not None):
        self.locale = mismatch(v, at, "locale", "string")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.owner = v = get("owner")
    if v is not None:
        self.owner = decode_member_owner_create(v, (at, "owner"))
    self.type = _type(get("type"), at, "type")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "external_id": ("external_id", False, plain),
    "name": ("name", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
    "tax_id": ("tax_id", False, plain),
    "locale": ("locale", False, plain),
    "organization_id": ("organization_id", False, plain),
    "owner": ("owner", False, encode_later(__name__, "member_owner_create")),
    "type": ("type", False, plain),
    "email": ("email", False, plain),
}

encode = object_encoder(CustomerTeamCreate, _FIELDS)
