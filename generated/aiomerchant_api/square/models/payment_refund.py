"""The model PaymentRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.destination_details import DestinationDetails
    from ..models.money import Money
    from ..models.processing_fee import ProcessingFee


@define(kw_only=True, eq=False, repr=False)
class PaymentRefund(Model):
    """Schema `PaymentRefund`.

    Attributes:
        id: 1 to 255 characters.
        status: At most 50 characters.
        location_id: At most 50 characters.
        destination_type: At most 50 characters.
        payment_id: At most 192 characters.
        order_id: At most 192 characters.
        reason: At most 192 characters.
        team_member_id: At most 192 characters.
    """

    id: str
    status: str | None = None
    location_id: str | None = None
    unlinked: bool | None = None
    destination_type: str | None = None
    destination_details: DestinationDetails | None = None
    amount_money: Money
    app_fee_money: Money | None = None
    processing_fee: list[ProcessingFee] | None = None
    payment_id: str | None = None
    order_id: str | None = None
    reason: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    team_member_id: str | None = None
    terminal_refund_id: str | None = None
