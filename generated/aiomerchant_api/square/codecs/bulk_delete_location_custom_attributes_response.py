"""The codec of BulkDeleteLocationCustomAttributesResponse.

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
from ..models.bulk_delete_location_custom_attributes_response import (
    BulkDeleteLocationCustomAttributesResponse,
)

decode_bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response: Decode = (
    decode_later(
        __name__,
        "bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response",
        globals(),
        "decode_bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response",
    )
)
_values = dict_of(
    decode_bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteLocationCustomAttributesResponse")
    get = data.get
    self: Any = new(BulkDeleteLocationCustomAttributesResponse)
    self.values = _values(get("values"), at, "values")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
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
                "bulk_delete_location_custom_attributes_response_location_custom_attribute_delete_response",
            )
        ),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(BulkDeleteLocationCustomAttributesResponse, _FIELDS)
