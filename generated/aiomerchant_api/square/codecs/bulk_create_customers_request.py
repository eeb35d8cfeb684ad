"""The codec of BulkCreateCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
_decode_customers = dict_of(decode_bulk_create_customer_data)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateCustomersRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_customers = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customers = _values(known)
    self: Any = new(BulkCreateCustomersRequest)
    self.customers = _decode_customers(v_customers, at, "customers")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customers": ("customers", False, encode_dict_of(encode_later(__name__, "bulk_create_customer_data"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkCreateCustomersRequest, _FIELDS)
