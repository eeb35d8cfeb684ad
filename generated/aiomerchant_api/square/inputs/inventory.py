"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.catalog import CatalogMeasurementUnitDict
    from ..inputs.money import MoneyDict
    from ..inputs.source import SourceApplicationDict
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.enums import (
        BatchRetrieveInventoryChangesSortField,
        InventoryAdjustmentReasonDirection,
        InventoryAdjustmentReasonIdType,
        InventoryChangeType,
        InventoryState,
        SortOrder,
    )
    from ..models.inventory_bodies import (
        InventoryAdjustment,
        InventoryAdjustmentGroup,
        InventoryAdjustmentReasonId,
        InventoryPhysicalCount,
        InventoryTransfer,
    )
    from ..models.money import Money
    from ..models.source_application import SourceApplication


class BatchRetrieveInventoryChangesSortDict(TypedDict, total=False):
    field: BatchRetrieveInventoryChangesSortField | None
    order: SortOrder | None


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


class InventoryAdjustmentReasonDict(TypedDict, total=False):
    id: Required[InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict]
    name: str | Null | None
    direction: InventoryAdjustmentReasonDirection | None
    created_at: datetime | None
    updated_at: datetime | None
    is_deleted: bool | Null | None


class InventoryAdjustmentReasonIdDict(TypedDict, total=False):
    type: Required[InventoryAdjustmentReasonIdType]
    custom_reason_id: str | Null | None


class InventoryChangeDict(TypedDict, total=False):
    type: InventoryChangeType | Null | None
    physical_count: InventoryPhysicalCount | InventoryPhysicalCountDict | Null | None
    adjustment: InventoryAdjustment | InventoryAdjustmentDict | Null | None
    transfer: InventoryTransfer | InventoryTransferDict | Null | None
    """Deprecated."""
    measurement_unit: CatalogMeasurementUnit | CatalogMeasurementUnitDict | None
    measurement_unit_id: str | None


class InventoryPhysicalCountDict(TypedDict, total=False):
    id: str | None
    reference_id: str | Null | None
    catalog_object_id: str | Null | None
    catalog_object_type: str | Null | None
    state: InventoryState | Null | None
    location_id: str | Null | None
    quantity: str | Null | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | Null | None
    team_member_id: str | Null | None
    occurred_at: datetime | Null | None
    created_at: datetime | None
    adjustment_id: str | None


class InventoryTransferDict(TypedDict, total=False):
    id: str | None
    reference_id: str | Null | None
    state: InventoryState | Null | None
    from_location_id: str | Null | None
    to_location_id: str | Null | None
    catalog_object_id: str | Null | None
    catalog_object_type: str | Null | None
    quantity: str | Null | None
    occurred_at: datetime | Null | None
    created_at: datetime | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | Null | None
    team_member_id: str | Null | None
