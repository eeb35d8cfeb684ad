"""The codec of DeviceStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_status import DeviceStatus


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceStatus")
    get = data.get
    self: Any = new(DeviceStatus)
    self.category = v = get("category")
    if v.__class__ is not str and (v is not None):
        self.category = mismatch(v, at, "category", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category": ("category", False, plain),
}

encode = object_encoder(DeviceStatus, _FIELDS)
