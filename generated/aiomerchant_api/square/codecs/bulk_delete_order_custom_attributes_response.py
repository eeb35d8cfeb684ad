"""The codec of BulkDeleteOrderCustomAttributesResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.bulk_delete_order_custom_attributes_response import BulkDeleteOrderCustomAttributesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_delete_order_custom_attribute_response: Decode = decode_later(
    __name__,
    "delete_order_custom_attribute_response",
    globals(),
    "decode_delete_order_custom_attribute_response",
)
_values = dict_of(decode_delete_order_custom_attribute_response)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteOrderCustomAttributesResponse")
    get = data.get
    self: Any = new(BulkDeleteOrderCustomAttributesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.values = _values(get("values"), at, "values")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "values": (
        "values",
        False,
        encode_dict_of(encode_later(__name__, "delete_order_custom_attribute_response")),
    ),
}

encode = object_encoder(BulkDeleteOrderCustomAttributesResponse, _FIELDS)
