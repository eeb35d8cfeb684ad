"""InventoryAdjustment, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId
    from ..models.money import Money
    from ..models.source_application import SourceApplication


@model
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

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    from_state: Nullable[InventoryState] = ABSENT
    to_state: Nullable[InventoryState] = ABSENT
    location_id: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    total_price_money: Money | None = None
    occurred_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    source: SourceApplication | None = None
    employee_id: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT
    transaction_id: str | None = None
    refund_id: str | None = None
    purchase_order_id: str | None = None
    goods_receipt_id: str | None = None
    adjustment_group: InventoryAdjustmentGroup | None = None
    from_location_id: Nullable[str] = ABSENT
    to_location_id: Nullable[str] = ABSENT
    cost_money: Money | None = None
    vendor_id: Nullable[str] = ABSENT
    physical_count_id: str | None = None
    reason_id: InventoryAdjustmentReasonId | None = None


@model
class InventoryAdjustmentGroup(Model):
    """Schema `InventoryAdjustmentGroup`.

    Attributes:
        id: At most 100 characters.
        root_adjustment_id: At most 100 characters.
    """

    id: str | None = None
    root_adjustment_id: str | None = None
    from_state: InventoryState | None = None
    to_state: InventoryState | None = None
