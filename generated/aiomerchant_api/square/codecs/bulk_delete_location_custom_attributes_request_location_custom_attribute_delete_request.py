"""The codec of BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
    BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest"
        )
    get = data.get
    self: Any = new(BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest)
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None or "key" in data):
        self.key = mismatch(v, at, "key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
}

encode = object_encoder(
    BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest, _FIELDS
)
