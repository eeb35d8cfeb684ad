"""The model Device, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        ApplicationType,
        ComponentComponentType,
        DeviceAttributesDeviceType,
        DeviceComponentDetailsExternalPower,
        DeviceStatusCategory,
    )


@define(kw_only=True, eq=False, repr=False)
class Device(Model):
    """Schema `Device`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    attributes: DeviceAttributes
    components: list[Component] | None = None
    status: DeviceStatus | None = field(default=None, metadata=NOT_NULL)


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


@define(kw_only=True, eq=False, repr=False)
class DeviceAttributes(Model):
    """Schema `DeviceAttributes`.

    Attributes:
        type: One of TERMINAL, HANDHELD.
    """

    type: DeviceAttributesDeviceType
    manufacturer: str
    model: str | None = None
    name: str | None = None
    manufacturers_id: str | None = None
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    version: str | None = field(default=None, metadata=NOT_NULL)
    merchant_token: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsApplicationDetails(Model):
    """Schema `DeviceComponentDetailsApplicationDetails`.

    Attributes:
        application_type: One of TERMINAL_API.
    """

    application_type: ApplicationType | None = None
    version: str | None = field(default=None, metadata=NOT_NULL)
    session_location: str | None = None
    device_code_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsBatteryDetails(Model):
    """Schema `DeviceComponentDetailsBatteryDetails`.

    Attributes:
        external_power: One of AVAILABLE_CHARGING, AVAILABLE_NOT_IN_USE, UNAVAILABLE,
            AVAILABLE_INSUFFICIENT.
    """

    visible_percent: int | None = None
    external_power: DeviceComponentDetailsExternalPower | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsCardReaderDetails(Model):
    """Schema `DeviceComponentDetailsCardReaderDetails`."""

    version: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsEthernetDetails(Model):
    """Schema `DeviceComponentDetailsEthernetDetails`."""

    active: bool | None = None
    ip_address_v4: str | None = None
    mac_address: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsMeasurement(Model):
    """Schema `DeviceComponentDetailsMeasurement`."""

    value: int | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsWiFiDetails(Model):
    """Schema `DeviceComponentDetailsWiFiDetails`."""

    active: bool | None = None
    ssid: str | None = None
    ip_address_v4: str | None = None
    secure_connection: str | None = None
    signal_strength: DeviceComponentDetailsMeasurement | None = None
    mac_address: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DeviceStatus(Model):
    """Schema `DeviceStatus`.

    Attributes:
        category: One of AVAILABLE, NEEDS_ATTENTION, OFFLINE.
    """

    category: DeviceStatusCategory | None = None
