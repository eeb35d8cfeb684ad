"""The codec of DeviceComponentDetailsMeasurement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.device_component_details_measurement import DeviceComponentDetailsMeasurement


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsMeasurement")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_value = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_value = _values(known)
    self: Any = new(DeviceComponentDetailsMeasurement)
    self.value = v_value
    if v_value.__class__ is not int and v_value is not None:
        self.value = mismatch(v_value, at, "value", "integer")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "value": ("value", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceComponentDetailsMeasurement, _FIELDS)
