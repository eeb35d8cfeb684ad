"""The codec of CustomerUpdatedFields.

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
    integer,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.customer_updated_fields import CustomerUpdatedFields

decode_address_dict: Decode = decode_later(__name__, "address_dict", globals(), "decode_address_dict")
_decode_metadata = dict_of(
    by_class({str: string, int: integer, bool: boolean}, "string or integer or boolean")
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedFields")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_name, v_billing_name, v_email, v_billing_address, v_tax_id, v_metadata = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_billing_name, v_email, v_billing_address, v_tax_id, v_metadata = _values(known)
    self: Any = new(CustomerUpdatedFields)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.billing_name = v_billing_name
    if v_billing_name.__class__ is not str and v_billing_name is not None:
        self.billing_name = mismatch(v_billing_name, at, "billing_name", "string")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.billing_address = (
        None if v_billing_address is None else decode_address_dict(v_billing_address, (at, "billing_address"))
    )
    self.tax_id = v_tax_id
    if v_tax_id.__class__ is not str and v_tax_id is not None:
        self.tax_id = mismatch(v_tax_id, at, "tax_id", "string")
    self.metadata = None if v_metadata is None else _decode_metadata(v_metadata, at, "metadata")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "billing_name": ("billing_name", False, refuse_float),
    "email": ("email", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_dict")),
    "tax_id": ("tax_id", False, refuse_float),
    "metadata": ("metadata", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerUpdatedFields, _FIELDS)
