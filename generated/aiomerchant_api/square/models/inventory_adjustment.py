"""The model InventoryAdjustment, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId
    from ..models.money import Money
    from ..models.source_application import SourceApplication


@define(kw_only=True, eq=False, repr=False)
class InventoryAdjustment(Model):
    """Schema `InventoryAdjustment`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        location_id: At most 100 characters. Deprecated.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
        transaction_id: At most 255 characters.
        refund_id: At most 255 characters.
        purchase_order_id: At most 100 characters.
        goods_receipt_id: At most 100 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
    from_state: InventoryState | None = None
    to_state: InventoryState | None = None
    location_id: str | None = None
    catalog_object_id: str | None = None
    catalog_object_type: str | None = None
    quantity: str | None = None
    total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    occurred_at: datetime | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    source: SourceApplication | None = field(default=None, metadata=NOT_NULL)
    employee_id: str | None = None
    team_member_id: str | None = None
    transaction_id: str | None = field(default=None, metadata=NOT_NULL)
    refund_id: str | None = field(default=None, metadata=NOT_NULL)
    purchase_order_id: str | None = field(default=None, metadata=NOT_NULL)
    goods_receipt_id: str | None = field(default=None, metadata=NOT_NULL)
    adjustment_group: InventoryAdjustmentGroup | None = field(default=None, metadata=NOT_NULL)
    from_location_id: str | None = None
    to_location_id: str | None = None
    cost_money: Money | None = field(default=None, metadata=NOT_NULL)
    vendor_id: str | None = None
    physical_count_id: str | None = field(default=None, metadata=NOT_NULL)
    reason_id: InventoryAdjustmentReasonId | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class InventoryAdjustmentGroup(Model):
    """Schema `InventoryAdjustmentGroup`.

    Attributes:
        id: At most 100 characters.
        root_adjustment_id: At most 100 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    root_adjustment_id: str | None = field(default=None, metadata=NOT_NULL)
    from_state: InventoryState | None = field(default=None, metadata=NOT_NULL)
    to_state: InventoryState | None = field(default=None, metadata=NOT_NULL)
