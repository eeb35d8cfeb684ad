"""DeviceCode. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import DeviceCodeStatus, ProductType


@model
class DeviceCode(Model):
    """Schema `DeviceCode`.

    Attributes:
        name: At most 128 characters.
        product_type: One of TERMINAL_API.
        location_id: At most 50 characters.
        status: One of UNKNOWN, UNPAIRED, PAIRED, EXPIRED.
    """

    id: str | None = None
    name: Nullable[str] = ABSENT
    code: str | None = field(default=None, repr=masked)
    device_id: str | None = None
    product_type: ProductType
    location_id: Nullable[str] = ABSENT
    status: DeviceCodeStatus | None = None
    pair_by: datetime | None = None
    created_at: datetime | None = None
    status_changed_at: datetime | None = None
    paired_at: datetime | None = None
