"""Mappings given for InventoryAdjustment, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

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
    reference_id: str | Null | None
    from_state: InventoryState | Null | None
    to_state: InventoryState | Null | None
    location_id: str | Null | None
    """Deprecated."""
    catalog_object_id: str | Null | None
    catalog_object_type: str | Null | None
    quantity: str | Null | None
    total_price_money: Money | MoneyDict | None
    occurred_at: datetime | Null | None
    created_at: datetime | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | Null | None
    team_member_id: str | Null | None
    transaction_id: str | None
    refund_id: str | None
    purchase_order_id: str | None
    goods_receipt_id: str | None
    adjustment_group: InventoryAdjustmentGroup | InventoryAdjustmentGroupDict | None
    from_location_id: str | Null | None
    to_location_id: str | Null | None
    cost_money: Money | MoneyDict | None
    vendor_id: str | Null | None
    physical_count_id: str | None
    reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict | None


class InventoryAdjustmentGroupDict(TypedDict, total=False):
    id: str | None
    root_adjustment_id: str | None
    from_state: InventoryState | None
    to_state: InventoryState | None
