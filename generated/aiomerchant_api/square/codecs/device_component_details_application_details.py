"""The codec of DeviceComponentDetailsApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.device_component_details_application_details import DeviceComponentDetailsApplicationDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsApplicationDetails")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_application_type, v_version, v_session_location, v_device_code_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_application_type, v_version, v_session_location, v_device_code_id = _values(known)
    self: Any = new(DeviceComponentDetailsApplicationDetails)
    self.application_type = v_application_type
    if v_application_type.__class__ is not str and v_application_type is not None:
        self.application_type = mismatch(v_application_type, at, "application_type", "string")
    self.version = v_version
    if v_version.__class__ is not str and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "string")
    self.session_location = v_session_location
    if v_session_location.__class__ is not str and v_session_location is not None:
        self.session_location = mismatch(v_session_location, at, "session_location", "string")
    self.device_code_id = v_device_code_id
    if v_device_code_id.__class__ is not str and v_device_code_id is not None:
        self.device_code_id = mismatch(v_device_code_id, at, "device_code_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "application_type": ("application_type", False, plain),
    "version": ("version", False, refuse_float),
    "session_location": ("session_location", False, refuse_float),
    "device_code_id": ("device_code_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceComponentDetailsApplicationDetails, _FIELDS)
