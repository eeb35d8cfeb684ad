"""The codec of BulkCreateCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_dict_of,
    encode_later,
    mismatch,
    new,
    object_encoder,
)
from ..models.bulk_create_customers_request import BulkCreateCustomersRequest

decode_bulk_create_customer_data: Decode = decode_later(
    __name__, "bulk_create_customer_data", globals(), "decode_bulk_create_customer_data"
)
_customers = dict_of(decode_bulk_create_customer_data)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateCustomersRequest")
    get = data.get
    self: Any = new(BulkCreateCustomersRequest)
    self.customers = _customers(get("customers"), at, "customers")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customers": ("customers", False, encode_dict_of(encode_later(__name__, "bulk_create_customer_data"))),
}

encode = object_encoder(BulkCreateCustomersRequest, _FIELDS)
