"""A mapping given for Payment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..inputs.application_details import ApplicationDetailsDict
    from ..inputs.bank_account_payment_details import BankAccountPaymentDetailsDict
    from ..inputs.buy_now_pay_later_details import BuyNowPayLaterDetailsDict
    from ..inputs.card_payment_details import CardPaymentDetailsDict
    from ..inputs.cash_payment_details import CashPaymentDetailsDict
    from ..inputs.device_details import DeviceDetailsDict
    from ..inputs.digital_wallet_details import DigitalWalletDetailsDict
    from ..inputs.external_payment_details import ExternalPaymentDetailsDict
    from ..inputs.money import MoneyDict
    from ..inputs.offline_payment_details import OfflinePaymentDetailsDict
    from ..inputs.processing_fee import ProcessingFeeDict
    from ..inputs.risk_evaluation import RiskEvaluationDict
    from ..inputs.square_account_details import SquareAccountDetailsDict
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


class PaymentDict(TypedDict, total=False):
    """Schema `Payment` as a mapping by wire names."""

    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    amount_money: Money | MoneyDict | None
    tip_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    app_fee_money: Money | MoneyDict | None
    approved_money: Money | MoneyDict | None
    processing_fee: Sequence[ProcessingFee | ProcessingFeeDict] | None
    refunded_money: Money | MoneyDict | None
    status: str | None
    delay_duration: str | None
    delay_action: str | None
    delayed_until: datetime | None
    source_type: str | None
    card_details: CardPaymentDetails | CardPaymentDetailsDict | None
    cash_details: CashPaymentDetails | CashPaymentDetailsDict | None
    bank_account_details: BankAccountPaymentDetails | BankAccountPaymentDetailsDict | None
    external_details: ExternalPaymentDetails | ExternalPaymentDetailsDict | None
    wallet_details: DigitalWalletDetails | DigitalWalletDetailsDict | None
    buy_now_pay_later_details: BuyNowPayLaterDetails | BuyNowPayLaterDetailsDict | None
    square_account_details: SquareAccountDetails | SquareAccountDetailsDict | None
    location_id: str | None
    order_id: str | None
    reference_id: str | None
    customer_id: str | None
    employee_id: str | None
    team_member_id: str | None
    refund_ids: Sequence[str] | None
    risk_evaluation: RiskEvaluation | RiskEvaluationDict | None
    terminal_checkout_id: str | None
    buyer_email_address: str | None
    billing_address: Address | AddressDict | None
    shipping_address: Address | AddressDict | None
    note: str | None
    statement_description_identifier: str | None
    capabilities: Sequence[str] | None
    receipt_number: str | None
    receipt_url: str | None
    device_details: DeviceDetails | DeviceDetailsDict | None
    application_details: ApplicationDetails | ApplicationDetailsDict | None
    is_offline_payment: bool | None
    offline_payment_details: OfflinePaymentDetails | OfflinePaymentDetailsDict | None
    version_token: str | None
