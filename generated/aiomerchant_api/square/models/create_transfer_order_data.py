"""CreateTransferOrderData, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CreateTransferOrderData(Model):
    """A transfer order to draft.

    Attributes:
        source_location_id: ID of the location that sends.
        destination_location_id: ID of the location that receives, another one.
        expected_at: When it is expected to arrive.
        notes: Notes on the transfer.
        tracking_number: Number by which the shipment is tracked.
        created_by_team_member_id: ID of the team member who makes it.
        line_items: What is moved.
    """

    source_location_id: str
    destination_location_id: str
    expected_at: Nullable[datetime] = ABSENT
    notes: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    created_by_team_member_id: Nullable[str] = ABSENT
    line_items: Nullable[list[CreateTransferOrderLineData]] = ABSENT


@model
class CreateTransferOrderLineData(Model):
    """One line of a transfer order to draft.

    Attributes:
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
    """

    item_variation_id: str
    quantity_ordered: str
