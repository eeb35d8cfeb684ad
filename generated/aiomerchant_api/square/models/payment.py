"""The model Payment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    """A payment: what was paid, how, and how far it got.

    Attributes:
        id: ID of the payment. At most 192 characters.
        created_at: Time of creation.
        updated_at: Time of the last change.
        amount_money: Amount without tip.
        tip_money: Tip, on top of `amount_money`.
        total_money: `amount_money` and `tip_money` together.
        app_fee_money: Share of the application's developer.
        approved_money: Amount that is authorized.
        processing_fee: Square's fees and their later corrections.
        refunded_money: What was refunded so far.
        status: `APPROVED` (authorized), `PENDING`, `COMPLETED` (captured), `CANCELED` or `FAILED`. At most
            50 characters.
        delay_duration: How long an authorization waits before `delay_action`.
        delay_action: What happens after `delay_duration`: `CANCEL` or `COMPLETE`.
        delayed_until: When `delay_action` happens.
        source_type: Where the money comes from: `CARD`, `CASH`, `EXTERNAL`, `WALLET`, `BANK_ACCOUNT` and so
            on. At most 50 characters.
        card_details: Facts on the card, for source type `CARD`.
        cash_details: Cash taken and given back, for `CASH`.
        bank_account_details: Facts on the bank account, for `BANK_ACCOUNT`.
        external_details: How it was paid outside of Square, for `EXTERNAL`.
        wallet_details: Facts on the wallet, for `WALLET`.
        buy_now_pay_later_details: Facts on the deferred payment, for `BUY_NOW_PAY_LATER`.
        square_account_details: Facts on the Square account, for `SQUARE_ACCOUNT`.
        location_id: ID of the location. At most 50 characters.
        order_id: ID of the order that is paid; Square makes one if none was given. At most 192 characters.
        reference_id: ID of your own choice. At most 40 characters.
        customer_id: ID of the customer, given or recognized by Square. At most 191 characters.
        employee_id: ID of the employee; `team_member_id` takes its place. At most 192 characters.
        team_member_id: ID of the team member who took the payment. At most 192 characters.
        refund_ids: IDs of the refunds.
        risk_evaluation: Square's judgement of the risk of fraud, if the seller wants it.
        terminal_checkout_id: ID of the terminal checkout from which it comes.
        buyer_email_address: Email address of the buyer. At most 255 characters.
        billing_address: Billing address of the buyer.
        shipping_address: Shipping address of the buyer.
        note: Note of the application. At most 500 characters.
        statement_description_identifier: Addition to the text on the card statement; it may be cut.
        capabilities: What may still change: `EDIT_AMOUNT_UP`, `EDIT_AMOUNT_DOWN`, `EDIT_TIP_AMOUNT_UP` and
            so on.
        receipt_number: Number of the receipt; missing once canceled. At most 4 characters.
        receipt_url: Web page with the receipt, once completed. At most 255 characters.
        device_details: Device that took the payment.
        application_details: Application that took the payment.
        is_offline_payment: Whether it was taken offline.
        offline_payment_details: Facts on a payment that was taken offline.
        version_token: Token of the current version, for optimistic locking.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money | None = None
    tip_money: Money | None = None
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    app_fee_money: Money | None = None
    approved_money: Money | None = None
    processing_fee: list[ProcessingFee] | None = field(default=None, metadata=NOT_NULL)
    refunded_money: Money | None = field(default=None, metadata=NOT_NULL)
    status: str | None = field(default=None, metadata=NOT_NULL)
    delay_duration: str | None = field(default=None, metadata=NOT_NULL)
    delay_action: str | None = None
    delayed_until: datetime | None = field(default=None, metadata=NOT_NULL)
    source_type: str | None = field(default=None, metadata=NOT_NULL)
    card_details: CardPaymentDetails | None = field(default=None, metadata=NOT_NULL)
    cash_details: CashPaymentDetails | None = None
    bank_account_details: BankAccountPaymentDetails | None = field(default=None, metadata=NOT_NULL)
    external_details: ExternalPaymentDetails | None = field(default=None, metadata=NOT_NULL)
    wallet_details: DigitalWalletDetails | None = field(default=None, metadata=NOT_NULL)
    buy_now_pay_later_details: BuyNowPayLaterDetails | None = field(default=None, metadata=NOT_NULL)
    square_account_details: SquareAccountDetails | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    order_id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = field(default=None, metadata=NOT_NULL)
    employee_id: str | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = None
    refund_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    risk_evaluation: RiskEvaluation | None = field(default=None, metadata=NOT_NULL)
    terminal_checkout_id: str | None = field(default=None, metadata=NOT_NULL)
    buyer_email_address: str | None = field(default=None, metadata=NOT_NULL)
    billing_address: Address | None = field(default=None, metadata=NOT_NULL)
    shipping_address: Address | None = field(default=None, metadata=NOT_NULL)
    note: str | None = field(default=None, metadata=NOT_NULL)
    statement_description_identifier: str | None = field(default=None, metadata=NOT_NULL)
    capabilities: list[str] | None = field(default=None, metadata=NOT_NULL)
    receipt_number: str | None = field(default=None, metadata=NOT_NULL)
    receipt_url: str | None = field(default=None, metadata=NOT_NULL)
    device_details: DeviceDetails | None = field(default=None, metadata=NOT_NULL)
    application_details: ApplicationDetails | None = field(default=None, metadata=NOT_NULL)
    is_offline_payment: bool | None = field(default=None, metadata=NOT_NULL)
    offline_payment_details: OfflinePaymentDetails | None = field(default=None, metadata=NOT_NULL)
    version_token: str | None = None
