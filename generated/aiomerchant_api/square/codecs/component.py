"""The codec of Component.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
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
    get = data.get
    self: Any = new(Component)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.application_details = v = get("application_details")
    if v is not None:
        self.application_details = decode_device_component_details_application_details(
            v, (at, "application_details")
        )
    self.card_reader_details = v = get("card_reader_details")
    if v is not None:
        self.card_reader_details = decode_device_component_details_card_reader_details(
            v, (at, "card_reader_details")
        )
    self.battery_details = v = get("battery_details")
    if v is not None:
        self.battery_details = decode_device_component_details_battery_details(v, (at, "battery_details"))
    self.wifi_details = v = get("wifi_details")
    if v is not None:
        self.wifi_details = decode_device_component_details_wi_fi_details(v, (at, "wifi_details"))
    self.ethernet_details = v = get("ethernet_details")
    if v is not None:
        self.ethernet_details = decode_device_component_details_ethernet_details(v, (at, "ethernet_details"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(Component, _FIELDS)
