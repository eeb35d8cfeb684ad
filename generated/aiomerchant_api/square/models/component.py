"""The model Component.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.component_component_type import ComponentComponentType
    from ..models.device_component_details_application_details import DeviceComponentDetailsApplicationDetails
    from ..models.device_component_details_battery_details import DeviceComponentDetailsBatteryDetails
    from ..models.device_component_details_card_reader_details import DeviceComponentDetailsCardReaderDetails
    from ..models.device_component_details_ethernet_details import DeviceComponentDetailsEthernetDetails
    from ..models.device_component_details_wi_fi_details import DeviceComponentDetailsWiFiDetails


@define(kw_only=True, eq=False, repr=False)
class Component(Model):
    """Schema `Component`.

    Attributes:
        type: One of APPLICATION, CARD_READER, BATTERY, WIFI, ETHERNET, PRINTER.
    """

    type: ComponentComponentType
    application_details: DeviceComponentDetailsApplicationDetails | None = None
    card_reader_details: DeviceComponentDetailsCardReaderDetails | None = None
    battery_details: DeviceComponentDetailsBatteryDetails | None = None
    wifi_details: DeviceComponentDetailsWiFiDetails | None = None
    ethernet_details: DeviceComponentDetailsEthernetDetails | None = None
