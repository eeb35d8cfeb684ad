"""The codec of Component.

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
    mismatch,
    new,
    object_encoder,
    plain,
)

from ..models.component import Component

decode_device_component_details_application_details: Decode = decode_later(
    __name__,
    "device_component_details_application_details",
    globals(),
    "decode_device_component_details_application_details",
)
decode_device_component_details_card_reader_details: Decode = decode_later(
    __name__,
    "device_component_details_card_reader_details",
    globals(),
    "decode_device_component_details_card_reader_details",
)
decode_device_component_details_battery_details: Decode = decode_later(
    __name__,
    "device_component_details_battery_details",
    globals(),
    "decode_device_component_details_battery_details",
)
decode_device_component_details_wi_fi_details: Decode = decode_later(
    __name__,
    "device_component_details_wi_fi_details",
    globals(),
    "decode_device_component_details_wi_fi_details",
)
decode_device_component_details_ethernet_details: Decode = decode_later(
    __name__,
    "device_component_details_ethernet_details",
    globals(),
    "decode_device_component_details_ethernet_details",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Component")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_type,
            v_application_details,
            v_card_reader_details,
            v_battery_details,
            v_wifi_details,
            v_ethernet_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_type,
            v_application_details,
            v_card_reader_details,
            v_battery_details,
            v_wifi_details,
            v_ethernet_details,
        ) = _values(known)
    self: Any = new(Component)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.application_details = (
        None
        if v_application_details is None
        else decode_device_component_details_application_details(
            v_application_details, (at, "application_details")
        )
    )
    self.card_reader_details = (
        None
        if v_card_reader_details is None
        else decode_device_component_details_card_reader_details(
            v_card_reader_details, (at, "card_reader_details")
        )
    )
    self.battery_details = (
        None
        if v_battery_details is None
        else decode_device_component_details_battery_details(v_battery_details, (at, "battery_details"))
    )
    self.wifi_details = (
        None
        if v_wifi_details is None
        else decode_device_component_details_wi_fi_details(v_wifi_details, (at, "wifi_details"))
    )
    self.ethernet_details = (
        None
        if v_ethernet_details is None
        else decode_device_component_details_ethernet_details(v_ethernet_details, (at, "ethernet_details"))
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "application_details": (
        "application_details",
        False,
        encode_later(__name__, "device_component_details_application_details"),
    ),
    "card_reader_details": (
        "card_reader_details",
        False,
        encode_later(__name__, "device_component_details_card_reader_details"),
    ),
    "battery_details": (
        "battery_details",
        False,
        encode_later(__name__, "device_component_details_battery_details"),
    ),
    "wifi_details": ("wifi_details", False, encode_later(__name__, "device_component_details_wi_fi_details")),
    "ethernet_details": (
        "ethernet_details",
        False,
        encode_later(__name__, "device_component_details_ethernet_details"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Component, _FIELDS)
