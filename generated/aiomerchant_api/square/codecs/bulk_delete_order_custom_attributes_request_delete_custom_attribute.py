"""The codec of BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
    BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_key, v_order_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key, v_order_id = _values(known)
    self: Any = new(BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute)
    self.key = v_key
    if v_key.__class__ is not str and not (v_key is None and "key" not in data):
        self.key = mismatch(v_key, at, "key", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute, _FIELDS)
