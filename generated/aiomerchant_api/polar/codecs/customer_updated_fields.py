"""The codec of CustomerUpdatedFields.

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
    decode_later,
    dict_of,
    encode_later,
    integer,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.customer_updated_fields import CustomerUpdatedFields

decode_address_dict: Decode = decode_later(__name__, "address_dict", globals(), "decode_address_dict")
_metadata = dict_of(by_class({str: string, int: integer, bool: boolean}, "string or integer or boolean"))


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedFields")
    get = data.get
    self: Any = new(CustomerUpdatedFields)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.billing_name = v = get("billing_name")
    if v.__class__ is not str and (v is not None):
        self.billing_name = mismatch(v, at, "billing_name", "string")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.billing_address = v = get("billing_address")
    if v is not None:
        self.billing_address = decode_address_dict(v, (at, "billing_address"))
    self.tax_id = v = get("tax_id")
    if v.__class__ is not str and (v is not None):
        self.tax_id = mismatch(v, at, "tax_id", "string")
    self.metadata = v = get("metadata")
    if v is not None:
        self.metadata = _metadata(v, at, "metadata")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "billing_name": ("billing_name", False, plain),
    "email": ("email", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_dict")),
    "tax_id": ("tax_id", False, plain),
    "metadata": ("metadata", False, plain),
}

encode = object_encoder(CustomerUpdatedFields, _FIELDS)
