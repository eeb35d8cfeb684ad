"""The codec of BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
    BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest"
        )
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key = _values(known)
    self: Any = new(BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest)
    self.key = v_key
    if v_key.__class__ is not str and not (v_key is None and "key" not in data):
        self.key = mismatch(v_key, at, "key", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(
    BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest, _FIELDS
)
