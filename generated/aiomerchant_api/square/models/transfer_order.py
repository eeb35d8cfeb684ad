"""TransferOrder, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import TransferOrderStatus


@model
class TransferOrder(Model):
    """Stock on its way from one location to another.

    Attributes:
        id: ID of the transfer order.
        source_location_id: ID of the location that sends; it stays as it is.
        destination_location_id: ID of the location that receives; it stays as it is.
        status: `DRAFT`, `STARTED`, `PARTIALLY_RECEIVED`, `COMPLETED` or `CANCELED`. One of DRAFT, STARTED,
            PARTIALLY_RECEIVED, COMPLETED, CANCELED.
        created_at: Time of creation.
        updated_at: Time of the last change.
        expected_at: When it is expected to arrive.
        completed_at: When it was completed or canceled.
        notes: Notes on the transfer.
        tracking_number: Number by which the shipment is tracked.
        created_by_team_member_id: ID of the team member who made it.
        line_items: What is moved.
        version: Current version, for optimistic locking.
    """

    id: str
    source_location_id: Nullable[str] = ABSENT
    destination_location_id: Nullable[str] = ABSENT
    status: TransferOrderStatus | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    expected_at: Nullable[datetime] = ABSENT
    completed_at: datetime | None = None
    notes: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    created_by_team_member_id: str | None = None
    line_items: Nullable[list[TransferOrderLine]] = ABSENT
    version: int | None = None


@model
class TransferOrderLine(Model):
    """One item variation of a transfer order, with its quantities.

    Attributes:
        uid: ID within this transfer order.
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
        quantity_pending: Quantity that is neither received, damaged nor canceled yet.
        quantity_received: Quantity that arrived well and is in stock now.
        quantity_damaged: Quantity that arrived damaged and is waste now.
        quantity_canceled: Quantity that went back to the source's stock.
    """

    uid: str | None = None
    item_variation_id: str
    quantity_ordered: str
    quantity_pending: str | None = None
    quantity_received: str | None = None
    quantity_damaged: str | None = None
    quantity_canceled: str | None = None
