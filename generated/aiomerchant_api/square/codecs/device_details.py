"""The codec of DeviceDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.device_details import DeviceDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_device_id, v_device_installation_id, v_device_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_device_id, v_device_installation_id, v_device_name = _values(known)
    self: Any = new(DeviceDetails)
    self.device_id = v_device_id
    if v_device_id.__class__ is not str and v_device_id is not None:
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.device_installation_id = v_device_installation_id
    if v_device_installation_id.__class__ is not str and v_device_installation_id is not None:
        self.device_installation_id = mismatch(
            v_device_installation_id, at, "device_installation_id", "string"
        )
    self.device_name = v_device_name
    if v_device_name.__class__ is not str and v_device_name is not None:
        self.device_name = mismatch(v_device_name, at, "device_name", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, refuse_float),
    "device_installation_id": ("device_installation_id", False, refuse_float),
    "device_name": ("device_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceDetails, _FIELDS)
