"""The model UpdateTransferOrderData, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class UpdateTransferOrderData(Model):
    """Changed fields of a transfer order.

    Attributes:
        source_location_id: ID of the location that sends.
        destination_location_id: ID of the location that receives.
        expected_at: When it is expected to arrive.
        notes: Notes on the transfer.
        tracking_number: Number by which the shipment is tracked.
        line_items: Lines that change, are new or are removed; others stay.
    """

    source_location_id: str | None = None
    destination_location_id: str | None = None
    expected_at: datetime | None = None
    notes: str | None = None
    tracking_number: str | None = None
    line_items: list[UpdateTransferOrderLineData] | None = None


@define(kw_only=True, eq=False, repr=False)
class UpdateTransferOrderLineData(Model):
    """One line to change, add or remove.

    Attributes:
        uid: `uid` of the line to change; left out, the line is new.
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
        remove: True removes the line.
    """

    uid: str | None = None
    item_variation_id: str | None = None
    quantity_ordered: str | None = None
    remove: bool | None = None
