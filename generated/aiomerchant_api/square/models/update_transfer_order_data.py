"""UpdateTransferOrderData, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
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

    source_location_id: Nullable[str] = ABSENT
    destination_location_id: Nullable[str] = ABSENT
    expected_at: Nullable[datetime] = ABSENT
    notes: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    line_items: Nullable[list[UpdateTransferOrderLineData]] = ABSENT


@model
class UpdateTransferOrderLineData(Model):
    """One line to change, add or remove.

    Attributes:
        uid: `uid` of the line to change; left out, the line is new.
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
        remove: True removes the line.
    """

    uid: Nullable[str] = ABSENT
    item_variation_id: Nullable[str] = ABSENT
    quantity_ordered: Nullable[str] = ABSENT
    remove: Nullable[bool] = ABSENT
