"""The model CreatePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.cash_payment_details import CashPaymentDetails
    from ..models.customer_details import CustomerDetails
    from ..models.external_payment_details import ExternalPaymentDetails
    from ..models.money import Money
    from ..models.offline_payment_details import OfflinePaymentDetails


@define(kw_only=True, eq=False, repr=False)
class CreatePaymentRequest(Model):
    """Schema `CreatePaymentRequest`.

    Attributes:
        source_id: Not empty.
        idempotency_key: 1 to 45 characters.
        reference_id: At most 40 characters.
        buyer_email_address: At most 255 characters.
        note: At most 500 characters.
        statement_description_identifier: At most 20 characters.
    """

    source_id: str
    idempotency_key: str
    amount_money: Money | None = None
    tip_money: Money | None = None
    app_fee_money: Money | None = None
    delay_duration: str | None = None
    delay_action: str | None = None
    autocomplete: bool | None = None
    order_id: str | None = None
    customer_id: str | None = None
    location_id: str | None = None
    team_member_id: str | None = None
    reference_id: str | None = None
    verification_token: str | None = field(default=None, repr=masked)
    accept_partial_authorization: bool | None = None
    buyer_email_address: str | None = None
    buyer_phone_number: str | None = None
    billing_address: Address | None = None
    shipping_address: Address | None = None
    note: str | None = None
    statement_description_identifier: str | None = None
    cash_details: CashPaymentDetails | None = None
    external_details: ExternalPaymentDetails | None = None
    customer_details: CustomerDetails | None = None
    offline_payment_details: OfflinePaymentDetails | None = None
