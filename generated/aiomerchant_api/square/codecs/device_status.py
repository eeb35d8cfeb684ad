"""The codec of DeviceStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.device_status import DeviceStatus


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceStatus")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_category = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_category = _values(known)
    self: Any = new(DeviceStatus)
    self.category = v_category
    if v_category.__class__ is not str and v_category is not None:
        self.category = mismatch(v_category, at, "category", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category": ("category", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceStatus, _FIELDS)
