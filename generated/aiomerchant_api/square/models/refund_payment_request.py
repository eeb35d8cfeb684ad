"""The model RefundPaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class RefundPaymentRequest(Model):
    """Schema `RefundPaymentRequest`.

    Attributes:
        idempotency_key: Not empty.
        location_id: At most 50 characters.
        reason: At most 192 characters.
        team_member_id: At most 192 characters.
    """

    idempotency_key: str
    amount_money: Money
    app_fee_money: Money | None = None
    payment_id: str | None = None
    destination_id: str | None = None
    unlinked: bool | None = None
    location_id: str | None = None
    customer_id: str | None = None
    reason: str | None = None
    payment_version_token: str | None = None
    team_member_id: str | None = None
    cash_details: DestinationDetailsCashRefundDetails | None = None
    external_details: DestinationDetailsExternalRefundDetails | None = None
