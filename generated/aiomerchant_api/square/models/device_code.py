"""The model DeviceCode. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import DeviceCodeStatus, ProductType


@define(kw_only=True, eq=False, repr=False)
class DeviceCode(Model):
    """Schema `DeviceCode`.

    Attributes:
        name: At most 128 characters.
        product_type: One of TERMINAL_API.
        location_id: At most 50 characters.
        status: One of UNKNOWN, UNPAIRED, PAIRED, EXPIRED.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    code: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    device_id: str | None = field(default=None, metadata=NOT_NULL)
    product_type: ProductType
    location_id: str | None = None
    status: DeviceCodeStatus | None = field(default=None, metadata=NOT_NULL)
    pair_by: datetime | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    status_changed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    paired_at: datetime | None = field(default=None, metadata=NOT_NULL)
