"""Payment, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.card import Card
    from ..models.cash_payment_details import CashPaymentDetails
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


@model
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

    id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    amount_money: Nullable[Money] = ABSENT
    tip_money: Nullable[Money] = ABSENT
    total_money: Money | None = None
    app_fee_money: Nullable[Money] = ABSENT
    approved_money: Nullable[Money] = ABSENT
    processing_fee: list[ProcessingFee] | None = None
    refunded_money: Money | None = None
    status: str | None = None
    delay_duration: str | None = None
    delay_action: Nullable[str] = ABSENT
    delayed_until: datetime | None = None
    source_type: str | None = None
    card_details: CardPaymentDetails | None = None
    cash_details: Nullable[CashPaymentDetails] = ABSENT
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
    team_member_id: Nullable[str] = ABSENT
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
    version_token: Nullable[str] = ABSENT
    app_fee_allocations: Nullable[list[Any]] = ABSENT
    electronic_money_details: ElectronicMoneyDetails | None = None
    buyer_currency_exchange: Any = field(default=None, metadata={"nullable": False})


@model
class ACHDetails(Model):
    """The US bank account of a payment.

    Attributes:
        routing_number: Routing number of the bank. At most 50 characters.
        account_number_suffix: Last digits of the account number. 1 to 4 characters.
        account_type: `CHECKING`, `SAVINGS` or `UNKNOWN`. At most 50 characters.
    """

    routing_number: Nullable[str] = ABSENT
    account_number_suffix: Nullable[str] = ABSENT
    account_type: Nullable[str] = ABSENT


@model
class AfterpayDetails(Model):
    """The Afterpay account of a payment.

    Attributes:
        email_address: Email address of the account. At most 255 characters.
    """

    email_address: Nullable[str] = ABSENT


@model
class ApplicationDetails(Model):
    """The application that took a payment.

    Attributes:
        square_product: Square product, such as Point of Sale, or `OTHER`. One of
            `ApplicationDetailsExternalSquareProduct`.
        application_id: ID of the application.
    """

    square_product: Nullable[ApplicationDetailsExternalSquareProduct] = ABSENT
    application_id: Nullable[str] = ABSENT


@model
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

    bank_name: Nullable[str] = ABSENT
    transfer_type: Nullable[str] = ABSENT
    account_ownership_type: Nullable[str] = ABSENT
    fingerprint: Nullable[str] = ABSENT
    country: Nullable[str] = ABSENT
    statement_description: Nullable[str] = ABSENT
    ach_details: Nullable[ACHDetails] = ABSENT
    errors: Nullable[list[Error]] = ABSENT


@model
class BuyNowPayLaterDetails(Model):
    """The deferred side of a payment.

    Attributes:
        brand: `AFTERPAY`, `CLEARPAY` or `UNKNOWN`. At most 50 characters.
        afterpay_details: Facts on the account, for `AFTERPAY`.
        clearpay_details: Facts on the account, for `CLEARPAY`.
        errors: Why the payment failed.
    """

    brand: Nullable[str] = ABSENT
    afterpay_details: Nullable[AfterpayDetails] = ABSENT
    clearpay_details: Nullable[ClearpayDetails] = ABSENT
    errors: list[Error] | None = None


@model
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

    status: Nullable[str] = ABSENT
    card: Nullable[Card] = ABSENT
    entry_method: Nullable[str] = ABSENT
    cvv_status: Nullable[str] = ABSENT
    avs_status: Nullable[str] = ABSENT
    auth_result_code: Nullable[str] = ABSENT
    application_identifier: Nullable[str] = ABSENT
    application_name: Nullable[str] = ABSENT
    application_cryptogram: Nullable[str] = ABSENT
    verification_method: Nullable[str] = ABSENT
    verification_results: Nullable[str] = ABSENT
    statement_description: Nullable[str] = ABSENT
    device_details: Nullable[DeviceDetails] = ABSENT
    card_payment_timeline: Nullable[CardPaymentTimeline] = ABSENT
    refund_requires_card_presence: Nullable[bool] = ABSENT
    errors: Nullable[list[Error]] = ABSENT
    applied_card_surcharge_details: CardSurchargeDetails | None = None
    wallet_type: str | None = None


@model
class CardPaymentTimeline(Model):
    """When a card payment was authorized, captured or voided.

    Attributes:
        authorized_at: Time of authorization.
        captured_at: Time of capture.
        voided_at: Time at which it was voided.
    """

    authorized_at: Nullable[datetime] = ABSENT
    captured_at: Nullable[datetime] = ABSENT
    voided_at: Nullable[datetime] = ABSENT


@model
class CardSurchargeDetails(Model):
    """The surcharge of a card payment."""

    card_surcharge_money: Money | None = None


@model
class CashAppDetails(Model):
    """The Cash App account of a payment.

    Attributes:
        buyer_full_name: Name of the account's holder. At most 255 characters.
        buyer_country_code: ISO 3166-1 alpha-2 code of the holder's country. Exactly 2 characters.
        buyer_cashtag: The holder's $Cashtag. 1 to 21 characters.
    """

    buyer_full_name: Nullable[str] = ABSENT
    buyer_country_code: Nullable[str] = ABSENT
    buyer_cashtag: str | None = None


@model
class ClearpayDetails(Model):
    """The Clearpay account of a payment.

    Attributes:
        email_address: Email address of the account. At most 255 characters.
    """

    email_address: Nullable[str] = ABSENT


@model
class DeviceDetails(Model):
    """The device that took a payment.

    Attributes:
        device_id: ID of the device. At most 255 characters.
        device_installation_id: ID of the installation on the device. At most 255 characters.
        device_name: Name that the seller gave it. At most 255 characters.
    """

    device_id: Nullable[str] = ABSENT
    device_installation_id: Nullable[str] = ABSENT
    device_name: Nullable[str] = ABSENT


@model
class DigitalWalletDetails(Model):
    """The wallet of a payment.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. At most 50 characters.
        brand: Wallet, such as `CASH_APP` or `PAYPAY`. At most 50 characters.
        cash_app_details: Facts on the account, for `CASH_APP`.
        lightning_details: Facts on a payment over the Lightning network.
        errors: Why the payment failed.
    """

    status: Nullable[str] = ABSENT
    brand: Nullable[str] = ABSENT
    cash_app_details: Nullable[CashAppDetails] = ABSENT
    lightning_details: LightningDetails | None = None
    errors: list[Error] | None = None


@model
class ElectronicMoneyDetails(Model):
    """The electronic money of a payment."""

    felica_details: FelicaDetails | None = None


@model
class FelicaDetails(Model):
    """Schema `FelicaDetails`.

    Attributes:
        felica_brand: One of UNKNOWN, FELICA_ID, FELICA_TRANSPORTATION, FELICA_QP.
    """

    terminal_id: Nullable[str] = ABSENT
    felica_masked_card_number: Nullable[str] = ABSENT
    felica_brand: FelicaDetailsFelicaBrand | None = None


@model
class LightningDetails(Model):
    """A payment over the Lightning network."""

    payment_url: Nullable[str] = ABSENT


@model
class RiskEvaluation(Model):
    """How likely Square takes a payment to be fraud.

    Attributes:
        created_at: When the risk was judged.
        risk_level: `PENDING`, `NORMAL`, `MODERATE` or `HIGH`. One of PENDING, NORMAL, MODERATE, HIGH.
    """

    created_at: datetime | None = None
    risk_level: Nullable[RiskEvaluationRiskLevel] = ABSENT


@model
class SquareAccountDetails(Model):
    """The Square account of a payment.

    Attributes:
        payment_source_token: ID of what the account paid with. At most 255 characters.
        errors: Why the payment failed.
    """

    payment_source_token: Nullable[str] = ABSENT
    errors: Nullable[list[Error]] = ABSENT
