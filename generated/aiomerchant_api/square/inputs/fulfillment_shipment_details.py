"""A mapping given for FulfillmentShipmentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.fulfillment_recipient import FulfillmentRecipientDict
    from ..models.fulfillment_recipient import FulfillmentRecipient


class FulfillmentShipmentDetailsDict(TypedDict, total=False):
    """Schema `FulfillmentShipmentDetails` as a mapping by wire names."""

    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    carrier: str | None
    shipping_note: str | None
    shipping_type: str | None
    tracking_number: str | None
    tracking_url: str | None
    placed_at: datetime | None
    in_progress_at: datetime | None
    packaged_at: datetime | None
    expected_shipped_at: datetime | None
    shipped_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    failed_at: datetime | None
    failure_reason: str | None
