"""Mappings given for UpdateTransferOrderData, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models.update_transfer_order_data import UpdateTransferOrderLineData


class UpdateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: str | None
    destination_location_id: str | None
    expected_at: datetime | None
    notes: str | None
    tracking_number: str | None
    line_items: Sequence[UpdateTransferOrderLineData | UpdateTransferOrderLineDataDict] | None


class UpdateTransferOrderLineDataDict(TypedDict, total=False):
    uid: str | None
    item_variation_id: str | None
    quantity_ordered: str | None
    remove: bool | None
