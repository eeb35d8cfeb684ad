"""Mappings given for InventoryAdjustmentReasonId. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import InventoryAdjustmentReasonIdType


class InventoryAdjustmentReasonIdDict(TypedDict, total=False):
    type: Required[InventoryAdjustmentReasonIdType]
    custom_reason_id: str | Null | None
