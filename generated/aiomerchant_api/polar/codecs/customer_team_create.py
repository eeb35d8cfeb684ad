"""The codec of CustomerTeamCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    refuse_float,
    string,
    unique_id,
)

from ..models.customer_team_create import CustomerTeamCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")
decode_member_owner_create: Decode = decode_later(
    __name__, "member_owner_create", globals(), "decode_member_owner_create"
)
_decode_type = constant("team")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTeamCreate")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_metadata,
            v_external_id,
            v_name,
            v_billing_address,
            v_tax_id,
            v_locale,
            v_organization_id,
            v_owner,
            v_type,
            v_email,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_metadata,
            v_external_id,
            v_name,
            v_billing_address,
            v_tax_id,
            v_locale,
            v_organization_id,
            v_owner,
            v_type,
            v_email,
        ) = _values(known)
    self: Any = new(CustomerTeamCreate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and v_external_id is not None:
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.billing_address = (
        None
        if v_billing_address is None
        else decode_address_input(v_billing_address, (at, "billing_address"))
    )
    self.tax_id = v_tax_id
    if v_tax_id.__class__ is not str and v_tax_id is not None:
        self.tax_id = mismatch(v_tax_id, at, "tax_id", "string")
    self.locale = v_locale
    if v_locale.__class__ is not str and v_locale is not None:
        self.locale = mismatch(v_locale, at, "locale", "string")
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.owner = None if v_owner is None else decode_member_owner_create(v_owner, (at, "owner"))
    self.type = _decode_type(v_type, at, "type")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "external_id": ("external_id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
    "tax_id": ("tax_id", False, refuse_float),
    "locale": ("locale", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "owner": ("owner", False, encode_later(__name__, "member_owner_create")),
    "type": ("type", False, plain),
    "email": ("email", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerTeamCreate, _FIELDS)
