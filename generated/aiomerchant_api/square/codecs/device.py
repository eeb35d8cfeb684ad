"""The codec of Device.

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

from ..models.device import Device

decode_device_attributes: Decode = decode_later(
    __name__, "device_attributes", globals(), "decode_device_attributes"
)
decode_component: Decode = decode_later(__name__, "component", globals(), "decode_component")
decode_device_status: Decode = decode_later(__name__, "device_status", globals(), "decode_device_status")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Device")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_id, v_attributes, v_components, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_attributes, v_components, v_status = _values(known)
    self: Any = new(Device)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.attributes = decode_device_attributes(v_attributes, (at, "attributes"))
    if v_components.__class__ is list:
        here = (at, "components[]")
        self.components = [decode_component(item, here) for item in v_components]
    elif v_components is None:
        self.components = None
    else:
        self.components = mismatch(v_components, at, "components", "array")
    self.status = (
        None if v_status is None and "status" not in data else decode_device_status(v_status, (at, "status"))
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "attributes": ("attributes", False, encode_later(__name__, "device_attributes")),
    "components": ("components", False, encode_list_of(encode_later(__name__, "component"))),
    "status": ("status", False, encode_later(__name__, "device_status")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Device, _FIELDS)
