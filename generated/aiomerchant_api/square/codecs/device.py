"""The codec of Device.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.device import Device

decode_device_attributes: Decode = decode_later(
    __name__, "device_attributes", globals(), "decode_device_attributes"
)
decode_component: Decode = decode_later(__name__, "component", globals(), "decode_component")
decode_device_status: Decode = decode_later(__name__, "device_status", globals(), "decode_device_status")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Device")
    get = data.get
    self: Any = new(Device)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.attributes = decode_device_attributes(get("attributes"), (at, "attributes"))
    self.components = v = get("components")
    if v.__class__ is list:
        here = (at, "components[]")
        self.components = [decode_component(i, here) for i in v]
    elif v is not None:
        self.components = mismatch(v, at, "components", "array")
    self.status = v = get("status")
    if v is not None or "status" in data:
        self.status = decode_device_status(v, (at, "status"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "attributes": ("attributes", False, encode_later(__name__, "device_attributes")),
    "components": ("components", False, encode_list_of(encode_later(__name__, "component"))),
    "status": ("status", False, encode_later(__name__, "device_status")),
}

encode = object_encoder(Device, _FIELDS)
