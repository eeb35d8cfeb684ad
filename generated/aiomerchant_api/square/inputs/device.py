"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.enums import DeviceCodeStatus, ProductType


class DeviceCodeDict(TypedDict, total=False):
    id: str | None
    name: str | Null | None
    code: str | None
    device_id: str | None
    product_type: Required[ProductType]
    location_id: str | Null | None
    status: DeviceCodeStatus | None
    pair_by: datetime | None
    created_at: datetime | None
    status_changed_at: datetime | None
    paired_at: datetime | None
