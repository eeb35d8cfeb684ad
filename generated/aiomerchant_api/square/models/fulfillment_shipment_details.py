"""The model FulfillmentShipmentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.fulfillment_recipient import FulfillmentRecipient


@define(kw_only=True, eq=False, repr=False)
class FulfillmentShipmentDetails(Model):
    """Schema `FulfillmentShipmentDetails`.

    Attributes:
        carrier: At most 50 characters.
        shipping_note: At most 500 characters.
        shipping_type: At most 50 characters.
        tracking_number: At most 100 characters.
        tracking_url: At most 2000 characters.
        cancel_reason: At most 100 characters.
        failure_reason: At most 100 characters.
    """

    recipient: FulfillmentRecipient | None = None
    carrier: str | None = None
    shipping_note: str | None = None
    shipping_type: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    placed_at: datetime | None = None
    in_progress_at: datetime | None = None
    packaged_at: datetime | None = None
    expected_shipped_at: datetime | None = None
    shipped_at: datetime | None = None
    canceled_at: datetime | None = None
    cancel_reason: str | None = None
    failed_at: datetime | None = None
    failure_reason: str | None = None
