"""The codec of BulkUpsertOrderCustomAttributesRequest.

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
from ..models.bulk_upsert_order_custom_attributes_request import BulkUpsertOrderCustomAttributesRequest

decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute: Decode = decode_later(
    __name__,
    "bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
    globals(),
    "decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute",
)
_values = dict_of(decode_bulk_upsert_order_custom_attributes_request_upsert_custom_attribute)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkUpsertOrderCustomAttributesRequest")
    get = data.get
    self: Any = new(BulkUpsertOrderCustomAttributesRequest)
    self.values = _values(get("values"), at, "values")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(BulkUpsertOrderCustomAttributesRequest, _FIELDS)
