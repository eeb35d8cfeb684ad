"""The codec of DeviceComponentDetailsEthernetDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.device_component_details_ethernet_details import DeviceComponentDetailsEthernetDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceComponentDetailsEthernetDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_active, v_ip_address_v4 = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_active, v_ip_address_v4 = _values(known)
    self: Any = new(DeviceComponentDetailsEthernetDetails)
    self.active = v_active
    if v_active.__class__ is not bool and v_active is not None:
        self.active = mismatch(v_active, at, "active", "boolean")
    self.ip_address_v4 = v_ip_address_v4
    if v_ip_address_v4.__class__ is not str and v_ip_address_v4 is not None:
        self.ip_address_v4 = mismatch(v_ip_address_v4, at, "ip_address_v4", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active": ("active", False, plain),
    "ip_address_v4": ("ip_address_v4", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceComponentDetailsEthernetDetails, _FIELDS)
