"""The codec of CustomerUpdate.

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
)

from ..models.customer_update import CustomerUpdate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdate")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_metadata, v_email, v_name, v_billing_address, v_tax_id, v_locale, v_external_id, v_type = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_email, v_name, v_billing_address, v_tax_id, v_locale, v_external_id, v_type = _values(
            known
        )
    self: Any = new(CustomerUpdate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
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
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and v_external_id is not None:
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "email": ("email", False, refuse_float),
    "name": ("name", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
    "tax_id": ("tax_id", False, refuse_float),
    "locale": ("locale", False, refuse_float),
    "external_id": ("external_id", False, refuse_float),
    "type": ("type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerUpdate, _FIELDS)
