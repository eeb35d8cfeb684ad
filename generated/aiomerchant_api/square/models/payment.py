"""The model Payment, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.address import Address
    from ..models.card import Card
    from ..models.cash_payment_details import CashPaymentDetails
    from ..models.device_details import DeviceDetails
    from ..models.enums import (
        ApplicationDetailsExternalSquareProduct,
        FelicaDetailsFelicaBrand,
        RiskEvaluationRiskLevel,
    )
    from ..models.error import Error
    from ..models.external_payment_details import ExternalPaymentDetails
    from ..models.money import Money
    from ..models.offline_payment_details import OfflinePaymentDetails
    from ..models.processing_fee import ProcessingFee


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
        app_fee_allocations: Shares of the application fee by location.
        electronic_money_details: Facts on the electronic money, for `ELECTRONIC_MONEY`.
        buyer_currency_exchange: What the buyer paid in another currency.
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
    app_fee_allocations: list[Any] | None = None
    electronic_money_details: ElectronicMoneyDetails | None = field(default=None, metadata=NOT_NULL)
    buyer_currency_exchange: Any = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ACHDetails(Model):
    """The US bank account of a payment.

    Attributes:
        routing_number: Routing number of the bank. At most 50 characters.
        account_number_suffix: Last digits of the account number. 1 to 4 characters.
        account_type: `CHECKING`, `SAVINGS` or `UNKNOWN`. At most 50 characters.
    """

    routing_number: str | None = None
    account_number_suffix: str | None = None
    account_type: str | None = None


@define(kw_only=True, eq=False, repr=False)
class AfterpayDetails(Model):
    """The Afterpay account of a payment.

    Attributes:
        email_address: Email address of the account. At most 255 characters.
    """

    email_address: str | None = None


@define(kw_only=True, eq=False, repr=False)
class ApplicationDetails(Model):
    """The application that took a payment.

    Attributes:
        square_product: Square product, such as Point of Sale, or `OTHER`. One of
            `ApplicationDetailsExternalSquareProduct`.
        application_id: ID of the application.
    """

    square_product: ApplicationDetailsExternalSquareProduct | None = None
    application_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class BankAccountPaymentDetails(Model):
    """The bank side of a payment.

    Attributes:
        bank_name: Name of the bank. At most 100 characters.
        transfer_type: Kind of transfer: `ACH` or `UNKNOWN`. At most 50 characters.
        account_ownership_type: `INDIVIDUAL`, `COMPANY` or `ACCOUNT_TYPE_UNKNOWN`. At most 50 characters.
        fingerprint: Same for the same bank account at one seller. At most 255 characters.
        country: ISO 3166-1 alpha-2 code of the account's country. Exactly 2 characters.
        statement_description: Text that the bank is sent. At most 1000 characters.
        ach_details: Facts on the account, for `ACH`.
        errors: Why the transfer failed.
    """

    bank_name: str | None = None
    transfer_type: str | None = None
    account_ownership_type: str | None = None
    fingerprint: str | None = None
    country: str | None = None
    statement_description: str | None = None
    ach_details: ACHDetails | None = None
    errors: list[Error] | None = None


@define(kw_only=True, eq=False, repr=False)
class BuyNowPayLaterDetails(Model):
    """The deferred side of a payment.

    Attributes:
        brand: `AFTERPAY`, `CLEARPAY` or `UNKNOWN`. At most 50 characters.
        afterpay_details: Facts on the account, for `AFTERPAY`.
        clearpay_details: Facts on the account, for `CLEARPAY`.
        errors: Why the payment failed.
    """

    brand: str | None = None
    afterpay_details: AfterpayDetails | None = None
    clearpay_details: ClearpayDetails | None = None
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CardPaymentDetails(Model):
    """The card side of a payment.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. At most 50 characters.
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. At most 50 characters.
        cvv_status: Check of the security code: accepted, rejected or not checked. At most 50 characters.
        avs_status: Check of the address: accepted, rejected or not checked. At most 50 characters.
        auth_result_code: Code of the issuer's decision. At most 10 characters.
        application_identifier: ID of the chip's application (EMV). At most 32 characters.
        application_name: Name of the chip's application (EMV). At most 16 characters.
        application_cryptogram: Cryptogram of the chip (EMV). At most 16 characters.
        verification_method: How the cardholder was identified (EMV): `PIN`, `SIGNATURE`, `ON_DEVICE`,
            `NONE` and so on. At most 50 characters.
        verification_results: Outcome of that (EMV): `SUCCESS`, `FAILURE` or `UNKNOWN`. At most 50
            characters.
        statement_description: Text for the card statement; issuers may cut or extend it. At most 50
            characters.
        device_details: Device that took the payment; `Payment.device_details` takes its place.
        card_payment_timeline: When it was authorized, captured or voided.
        refund_requires_card_presence: Whether a refund needs the card itself.
        errors: Why the card was declined.
        applied_card_surcharge_details: The surcharge for paying by card.
        wallet_type: Wallet that held the card, if one did.
    """

    status: str | None = None
    card: Card | None = None
    entry_method: str | None = None
    cvv_status: str | None = None
    avs_status: str | None = None
    auth_result_code: str | None = None
    application_identifier: str | None = None
    application_name: str | None = None
    application_cryptogram: str | None = None
    verification_method: str | None = None
    verification_results: str | None = None
    statement_description: str | None = None
    device_details: DeviceDetails | None = None
    card_payment_timeline: CardPaymentTimeline | None = None
    refund_requires_card_presence: bool | None = None
    errors: list[Error] | None = None
    applied_card_surcharge_details: CardSurchargeDetails | None = field(default=None, metadata=NOT_NULL)
    wallet_type: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CardPaymentTimeline(Model):
    """When a card payment was authorized, captured or voided.

    Attributes:
        authorized_at: Time of authorization.
        captured_at: Time of capture.
        voided_at: Time at which it was voided.
    """

    authorized_at: datetime | None = None
    captured_at: datetime | None = None
    voided_at: datetime | None = None


@define(kw_only=True, eq=False, repr=False)
class CardSurchargeDetails(Model):
    """The surcharge of a card payment."""

    card_surcharge_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CashAppDetails(Model):
    """The Cash App account of a payment.

    Attributes:
        buyer_full_name: Name of the account's holder. At most 255 characters.
        buyer_country_code: ISO 3166-1 alpha-2 code of the holder's country. Exactly 2 characters.
        buyer_cashtag: The holder's $Cashtag. 1 to 21 characters.
    """

    buyer_full_name: str | None = None
    buyer_country_code: str | None = None
    buyer_cashtag: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ClearpayDetails(Model):
    """The Clearpay account of a payment.

    Attributes:
        email_address: Email address of the account. At most 255 characters.
    """

    email_address: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DigitalWalletDetails(Model):
    """The wallet of a payment.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. At most 50 characters.
        brand: Wallet, such as `CASH_APP` or `PAYPAY`. At most 50 characters.
        cash_app_details: Facts on the account, for `CASH_APP`.
        lightning_details: Facts on a payment over the Lightning network.
        errors: Why the payment failed.
    """

    status: str | None = None
    brand: str | None = None
    cash_app_details: CashAppDetails | None = None
    lightning_details: LightningDetails | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ElectronicMoneyDetails(Model):
    """The electronic money of a payment."""

    felica_details: FelicaDetails | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class FelicaDetails(Model):
    """Schema `FelicaDetails`.

    Attributes:
        felica_brand: One of UNKNOWN, FELICA_ID, FELICA_TRANSPORTATION, FELICA_QP.
    """

    terminal_id: str | None = None
    felica_masked_card_number: str | None = None
    felica_brand: FelicaDetailsFelicaBrand | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class LightningDetails(Model):
    """A payment over the Lightning network."""

    payment_url: str | None = None


@define(kw_only=True, eq=False, repr=False)
class RiskEvaluation(Model):
    """How likely Square takes a payment to be fraud.

    Attributes:
        created_at: When the risk was judged.
        risk_level: `PENDING`, `NORMAL`, `MODERATE` or `HIGH`. One of PENDING, NORMAL, MODERATE, HIGH.
    """

    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    risk_level: RiskEvaluationRiskLevel | None = None


@define(kw_only=True, eq=False, repr=False)
class SquareAccountDetails(Model):
    """The Square account of a payment.

    Attributes:
        payment_source_token: ID of what the account paid with. At most 255 characters.
        errors: Why the payment failed.
    """

    payment_source_token: str | None = None
    errors: list[Error] | None = None
