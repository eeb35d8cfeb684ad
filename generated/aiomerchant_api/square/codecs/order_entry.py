"""The codec of OrderEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.order_entry import OrderEntry


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderEntry")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_order_id, v_version, v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_id, v_version, v_location_id = _values(known)
    self: Any = new(OrderEntry)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "version": ("version", False, whole),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderEntry, _FIELDS)
