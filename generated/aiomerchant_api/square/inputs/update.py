"""Mappings given for UpdateTransferOrderData, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.update_transfer_order_data import UpdateTransferOrderLineData


class UpdateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: str | Null | None
    destination_location_id: str | Null | None
    expected_at: datetime | Null | None
    notes: str | Null | None
    tracking_number: str | Null | None
    line_items: Sequence[UpdateTransferOrderLineData | UpdateTransferOrderLineDataDict] | Null | None


class UpdateTransferOrderLineDataDict(TypedDict, total=False):
    uid: str | Null | None
    item_variation_id: str | Null | None
    quantity_ordered: str | Null | None
    remove: bool | Null | None
