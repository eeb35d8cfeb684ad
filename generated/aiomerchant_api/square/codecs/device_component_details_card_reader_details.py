"""The codec of DeviceComponentDetailsCardReaderDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.device_component_details_card_reader_details import DeviceComponentDetailsCardReaderDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsCardReaderDetails")
    get = data.get
    self: Any = new(DeviceComponentDetailsCardReaderDetails)
    self.version = v = get("version")
    if v.__class__ is not str and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version": ("version", False, plain),
}

encode = object_encoder(DeviceComponentDetailsCardReaderDetails, _FIELDS)
