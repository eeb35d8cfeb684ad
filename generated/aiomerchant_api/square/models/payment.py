"""The model Payment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.application_details import ApplicationDetails
    from ..models.bank_account_payment_details import BankAccountPaymentDetails
    from ..models.buy_now_pay_later_details import BuyNowPayLaterDetails
    from ..models.card_payment_details import CardPaymentDetails
    from ..models.cash_payment_details import CashPaymentDetails
    from ..models.device_details import DeviceDetails
    from ..models.digital_wallet_details import DigitalWalletDetails
    from ..models.external_payment_details import ExternalPaymentDetails
    from ..models.money import Money
    from ..models.offline_payment_details import OfflinePaymentDetails
    from ..models.processing_fee import ProcessingFee
    from ..models.risk_evaluation import RiskEvaluation
    from ..models.square_account_details import SquareAccountDetails


@define(kw_only=True, eq=False, repr=False)
class Payment(Model):
    """Schema `Payment`.

    Attributes:
        id: At most 192 characters.
        status: At most 50 characters.
        source_type: At most 50 characters.
        location_id: At most 50 characters.
        order_id: At most 192 characters.
        reference_id: At most 40 characters.
        customer_id: At most 191 characters.
        employee_id: At most 192 characters.
        team_member_id: At most 192 characters.
        buyer_email_address: At most 255 characters.
        note: At most 500 characters.
        receipt_number: At most 4 characters.
        receipt_url: At most 255 characters.
    """

    id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    amount_money: Money | None = None
    tip_money: Money | None = None
    total_money: Money | None = None
    app_fee_money: Money | None = None
    approved_money: Money | None = None
    processing_fee: list[ProcessingFee] | None = None
    refunded_money: Money | None = None
    status: str | None = None
    delay_duration: str | None = None
    delay_action: str | None = None
    delayed_until: datetime | None = None
    source_type: str | None = None
    card_details: CardPaymentDetails | None = None
    cash_details: CashPaymentDetails | None = None
    bank_account_details: BankAccountPaymentDetails | None = None
    external_details: ExternalPaymentDetails | None = None
    wallet_details: DigitalWalletDetails | None = None
    buy_now_pay_later_details: BuyNowPayLaterDetails | None = None
    square_account_details: SquareAccountDetails | None = None
    location_id: str | None = None
    order_id: str | None = None
    reference_id: str | None = None
    customer_id: str | None = None
    employee_id: str | None = None
    team_member_id: str | None = None
    refund_ids: list[str] | None = None
    risk_evaluation: RiskEvaluation | None = None
    terminal_checkout_id: str | None = None
    buyer_email_address: str | None = None
    billing_address: Address | None = None
    shipping_address: Address | None = None
    note: str | None = None
    statement_description_identifier: str | None = None
    capabilities: list[str] | None = None
    receipt_number: str | None = None
    receipt_url: str | None = None
    device_details: DeviceDetails | None = None
    application_details: ApplicationDetails | None = None
    is_offline_payment: bool | None = None
    offline_payment_details: OfflinePaymentDetails | None = None
    version_token: str | None = None
