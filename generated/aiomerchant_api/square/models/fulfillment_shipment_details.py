"""The model FulfillmentShipmentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentShipmentDetails(Model):
    """An order that a carrier ships.

    Attributes:
        recipient: Who receives it.
        carrier: Carrier, such as UPS. At most 50 characters.
        shipping_note: Note for the carrier. At most 500 characters.
        shipping_type: The carrier's product, such as Priority. At most 50 characters.
        tracking_number: The carrier's number for tracking. At most 100 characters.
        tracking_url: The carrier's web page for tracking. At most 2000 characters.
        placed_at: When it was asked for.
        in_progress_at: When it became `RESERVED`.
        packaged_at: When it became `PREPARED`.
        expected_shipped_at: When the carrier should get it.
        shipped_at: When it became `COMPLETED`: the carrier has it.
        canceled_at: When it was canceled.
        cancel_reason: Why it was canceled. At most 100 characters.
        failed_at: When it failed.
        failure_reason: Why it failed. At most 100 characters.
    """

    recipient: FulfillmentRecipient | None = None
    carrier: str | None = None
    shipping_note: str | None = None
    shipping_type: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    in_progress_at: datetime | None = field(default=None, metadata=NOT_NULL)
    packaged_at: datetime | None = field(default=None, metadata=NOT_NULL)
    expected_shipped_at: datetime | None = None
    shipped_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = None
    cancel_reason: str | None = None
    failed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    failure_reason: str | None = None
