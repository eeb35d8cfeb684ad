"""Device, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        ApplicationType,
        ComponentComponentType,
        DeviceAttributesDeviceType,
        DeviceComponentDetailsExternalPower,
        DeviceStatusCategory,
    )


@model
class Device(Model):
    """Schema `Device`."""

    id: str
    attributes: DeviceAttributes
    components: Nullable[list[Component]] = ABSENT
    status: DeviceStatus | None = None


@model
class Component(Model):
    """Schema `Component`.

    Attributes:
        type: One of APPLICATION, CARD_READER, BATTERY, WIFI, ETHERNET, PRINTER.
    """

    type: ComponentComponentType
    application_details: Nullable[DeviceComponentDetailsApplicationDetails] = ABSENT
    card_reader_details: Nullable[DeviceComponentDetailsCardReaderDetails] = ABSENT
    battery_details: Nullable[DeviceComponentDetailsBatteryDetails] = ABSENT
    wifi_details: Nullable[DeviceComponentDetailsWiFiDetails] = ABSENT
    ethernet_details: Nullable[DeviceComponentDetailsEthernetDetails] = ABSENT


@model
class DeviceAttributes(Model):
    """Schema `DeviceAttributes`.

    Attributes:
        type: One of TERMINAL, HANDHELD.
    """

    type: DeviceAttributesDeviceType
    manufacturer: str
    model: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    manufacturers_id: Nullable[str] = ABSENT
    updated_at: datetime | None = None
    version: str | None = None
    merchant_token: Nullable[str] = ABSENT


@model
class DeviceComponentDetailsApplicationDetails(Model):
    """Schema `DeviceComponentDetailsApplicationDetails`.

    Attributes:
        application_type: One of TERMINAL_API.
    """

    application_type: Nullable[ApplicationType] = ABSENT
    version: str | None = None
    session_location: Nullable[str] = ABSENT
    device_code_id: Nullable[str] = ABSENT


@model
class DeviceComponentDetailsBatteryDetails(Model):
    """Schema `DeviceComponentDetailsBatteryDetails`.

    Attributes:
        external_power: One of AVAILABLE_CHARGING, AVAILABLE_NOT_IN_USE, UNAVAILABLE,
            AVAILABLE_INSUFFICIENT.
    """

    visible_percent: Nullable[int] = ABSENT
    external_power: Nullable[DeviceComponentDetailsExternalPower] = ABSENT


@model
class DeviceComponentDetailsCardReaderDetails(Model):
    """Schema `DeviceComponentDetailsCardReaderDetails`."""

    version: str | None = None


@model
class DeviceComponentDetailsEthernetDetails(Model):
    """Schema `DeviceComponentDetailsEthernetDetails`."""

    active: Nullable[bool] = ABSENT
    ip_address_v4: Nullable[str] = ABSENT
    mac_address: Nullable[str] = ABSENT


@model
class DeviceComponentDetailsMeasurement(Model):
    """Schema `DeviceComponentDetailsMeasurement`."""

    value: Nullable[int] = ABSENT


@model
class DeviceComponentDetailsWiFiDetails(Model):
    """Schema `DeviceComponentDetailsWiFiDetails`."""

    active: Nullable[bool] = ABSENT
    ssid: Nullable[str] = ABSENT
    ip_address_v4: Nullable[str] = ABSENT
    secure_connection: Nullable[str] = ABSENT
    signal_strength: Nullable[DeviceComponentDetailsMeasurement] = ABSENT
    mac_address: Nullable[str] = ABSENT


@model
class DeviceStatus(Model):
    """Schema `DeviceStatus`.

    Attributes:
        category: One of AVAILABLE, NEEDS_ATTENTION, OFFLINE.
    """

    category: Nullable[DeviceStatusCategory] = ABSENT
