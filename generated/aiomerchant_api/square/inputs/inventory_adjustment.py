"""Mappings given for InventoryAdjustment, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.inventory_adjustment_reason_id import InventoryAdjustmentReasonIdDict
    from ..inputs.money import MoneyDict
    from ..inputs.source_application import SourceApplicationDict
    from ..models.enums import InventoryState
    from ..models.inventory_adjustment import InventoryAdjustmentGroup
    from ..models.inventory_adjustment_reason_id import InventoryAdjustmentReasonId
    from ..models.money import Money
    from ..models.source_application import SourceApplication


class InventoryAdjustmentDict(TypedDict, total=False):
    id: str | None
    reference_id: str | None
    from_state: InventoryState | None
    to_state: InventoryState | None
    location_id: str | None
    """Deprecated."""
    catalog_object_id: str | None
    catalog_object_type: str | None
    quantity: str | None
    total_price_money: Money | MoneyDict | None
    occurred_at: datetime | None
    created_at: datetime | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | None
    team_member_id: str | None
    transaction_id: str | None
    refund_id: str | None
    purchase_order_id: str | None
    goods_receipt_id: str | None
    adjustment_group: InventoryAdjustmentGroup | InventoryAdjustmentGroupDict | None
    from_location_id: str | None
    to_location_id: str | None
    cost_money: Money | MoneyDict | None
    vendor_id: str | None
    physical_count_id: str | None
    reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict | None


class InventoryAdjustmentGroupDict(TypedDict, total=False):
    id: str | None
    root_adjustment_id: str | None
    from_state: InventoryState | None
    to_state: InventoryState | None
