"""The codec of BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse.

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
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.bulk_upsert_location_custom_attributes_response_location_custom_attribute_upsert_response import (
    BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse,
)

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse"
        )
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_location_id, v_custom_attribute, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_custom_attribute, v_errors = _values(known)
    self: Any = new(BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.custom_attribute = (
        None
        if v_custom_attribute is None and "custom_attribute" not in data
        else decode_custom_attribute(v_custom_attribute, (at, "custom_attribute"))
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(
    BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse, _FIELDS
)
