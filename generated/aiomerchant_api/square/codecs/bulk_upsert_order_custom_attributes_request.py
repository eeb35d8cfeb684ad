"""The codec of BulkUpsertOrderCustomAttributesRequest.

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

from ..models.bulk_upsert_order_custom_attributes_request import BulkUpsertOrderCustomAttributesRequest

decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute: Decode = decode_later(
    __name__,
    "bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
    globals(),
    "decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
)
_decode_values = dict_of(decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkUpsertOrderCustomAttributesRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_values = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_values = _values(known)
    self: Any = new(BulkUpsertOrderCustomAttributesRequest)
    self.values = _decode_values(v_values, at, "values")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "values": (
        "values",
        False,
        encode_dict_of(
            encode_later(__name__, "bulk_upsert_order_custom_attributes_request_upsert_custom_attribute")
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkUpsertOrderCustomAttributesRequest, _FIELDS)
