"""The codec of BulkDeleteMerchantCustomAttributesRequest.

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
from ..models.bulk_delete_merchant_custom_attributes_request import BulkDeleteMerchantCustomAttributesRequest

decode_bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request: Decode = (
    decode_later(
        __name__,
        "bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request",
        globals(),
        "decode_bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request",
    )
)
_values = dict_of(
    decode_bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteMerchantCustomAttributesRequest")
    get = data.get
    self: Any = new(BulkDeleteMerchantCustomAttributesRequest)
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
            encode_later(
                __name__,
                "bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request",
            )
        ),
    ),
}

encode = object_encoder(BulkDeleteMerchantCustomAttributesRequest, _FIELDS)
