"""The codec of BulkDeleteLocationCustomAttributesRequest.

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

from ..models.bulk_delete_location_custom_attributes_request import BulkDeleteLocationCustomAttributesRequest

decode_bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request: Decode = (
    decode_later(
        __name__,
        "bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request",
        globals(),
        "decode_bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request",
    )
)
_decode_values = dict_of(
    decode_bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteLocationCustomAttributesRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_values = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_values = _values(known)
    self: Any = new(BulkDeleteLocationCustomAttributesRequest)
    self.values = _decode_values(v_values, at, "values")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "values": (
        "values",
        False,
        encode_dict_of(
            encode_later(
                __name__,
                "bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request",
            )
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkDeleteLocationCustomAttributesRequest, _FIELDS)
