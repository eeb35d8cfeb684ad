"""The codec of CustomerUpdateExternalID.

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
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
)
from ..models.customer_update_external_id import CustomerUpdateExternalID

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdateExternalID")
    get = data.get
    self: Any = new(CustomerUpdateExternalID)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
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
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "email": ("email", False, plain),
    "name": ("name", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
    "tax_id": ("tax_id", False, plain),
    "locale": ("locale", False, plain),
}

encode = object_encoder(CustomerUpdateExternalID, _FIELDS)
