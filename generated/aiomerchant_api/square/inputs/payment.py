"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.card import CardDict
    from ..inputs.cash import CashPaymentDetailsDict
    from ..inputs.error import ErrorDict
    from ..inputs.external import ExternalPaymentDetailsDict
    from ..inputs.money import MoneyDict
    from ..inputs.offline import OfflinePaymentDetailsDict
    from ..inputs.processing import ProcessingFeeDict
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
    from ..models.payment import (
        ACHDetails,
        AfterpayDetails,
        ApplicationDetails,
        BankAccountPaymentDetails,
        BuyNowPayLaterDetails,
        CardPaymentDetails,
        CardPaymentTimeline,
        CardSurchargeDetails,
        CashAppDetails,
        ClearpayDetails,
        DeviceDetails,
        DigitalWalletDetails,
        ElectronicMoneyDetails,
        FelicaDetails,
        LightningDetails,
        RiskEvaluation,
        SquareAccountDetails,
    )
    from ..models.processing_fee import ProcessingFee


class ACHDetailsDict(TypedDict, total=False):
    routing_number: str | Null | None
    account_number_suffix: str | Null | None
    account_type: str | Null | None


class AfterpayDetailsDict(TypedDict, total=False):
    email_address: str | Null | None


class ApplicationDetailsDict(TypedDict, total=False):
    square_product: ApplicationDetailsExternalSquareProduct | Null | None
    application_id: str | Null | None


class BankAccountPaymentDetailsDict(TypedDict, total=False):
    bank_name: str | Null | None
    transfer_type: str | Null | None
    account_ownership_type: str | Null | None
    fingerprint: str | Null | None
    country: str | Null | None
    statement_description: str | Null | None
    ach_details: ACHDetails | ACHDetailsDict | Null | None
    errors: Sequence[Error | ErrorDict] | Null | None


class BuyNowPayLaterDetailsDict(TypedDict, total=False):
    brand: str | Null | None
    afterpay_details: AfterpayDetails | AfterpayDetailsDict | Null | None
    clearpay_details: ClearpayDetails | ClearpayDetailsDict | Null | None
    errors: Sequence[Error | ErrorDict] | None


class CardPaymentDetailsDict(TypedDict, total=False):
    status: str | Null | None
    card: Card | CardDict | Null | None
    entry_method: str | Null | None
    cvv_status: str | Null | None
    avs_status: str | Null | None
    auth_result_code: str | Null | None
    application_identifier: str | Null | None
    application_name: str | Null | None
    application_cryptogram: str | Null | None
    verification_method: str | Null | None
    verification_results: str | Null | None
    statement_description: str | Null | None
    device_details: DeviceDetails | DeviceDetailsDict | Null | None
    card_payment_timeline: CardPaymentTimeline | CardPaymentTimelineDict | Null | None
    refund_requires_card_presence: bool | Null | None
    errors: Sequence[Error | ErrorDict] | Null | None
    applied_card_surcharge_details: CardSurchargeDetails | CardSurchargeDetailsDict | None
    wallet_type: str | None


class CardPaymentTimelineDict(TypedDict, total=False):
    authorized_at: datetime | Null | None
    captured_at: datetime | Null | None
    voided_at: datetime | Null | None


class CardSurchargeDetailsDict(TypedDict, total=False):
    card_surcharge_money: Money | MoneyDict | None


class CashAppDetailsDict(TypedDict, total=False):
    buyer_full_name: str | Null | None
    buyer_country_code: str | Null | None
    buyer_cashtag: str | None


class ClearpayDetailsDict(TypedDict, total=False):
    email_address: str | Null | None


class CustomerDetailsDict(TypedDict, total=False):
    customer_initiated: bool | Null | None
    seller_keyed_in: bool | Null | None


class DeviceDetailsDict(TypedDict, total=False):
    device_id: str | Null | None
    device_installation_id: str | Null | None
    device_name: str | Null | None


class DigitalWalletDetailsDict(TypedDict, total=False):
    status: str | Null | None
    brand: str | Null | None
    cash_app_details: CashAppDetails | CashAppDetailsDict | Null | None
    lightning_details: LightningDetails | LightningDetailsDict | None
    errors: Sequence[Error | ErrorDict] | None


class ElectronicMoneyDetailsDict(TypedDict, total=False):
    felica_details: FelicaDetails | FelicaDetailsDict | None


class FelicaDetailsDict(TypedDict, total=False):
    terminal_id: str | Null | None
    felica_masked_card_number: str | Null | None
    felica_brand: FelicaDetailsFelicaBrand | None


class LightningDetailsDict(TypedDict, total=False):
    payment_url: str | Null | None


class PaymentDict(TypedDict, total=False):
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    amount_money: Money | MoneyDict | Null | None
    tip_money: Money | MoneyDict | Null | None
    total_money: Money | MoneyDict | None
    app_fee_money: Money | MoneyDict | Null | None
    approved_money: Money | MoneyDict | Null | None
    processing_fee: Sequence[ProcessingFee | ProcessingFeeDict] | None
    refunded_money: Money | MoneyDict | None
    status: str | None
    delay_duration: str | None
    delay_action: str | Null | None
    delayed_until: datetime | None
    source_type: str | None
    card_details: CardPaymentDetails | CardPaymentDetailsDict | None
    cash_details: CashPaymentDetails | CashPaymentDetailsDict | Null | None
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
    team_member_id: str | Null | None
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
    version_token: str | Null | None
    app_fee_allocations: Sequence[Any] | Null | None
    electronic_money_details: ElectronicMoneyDetails | ElectronicMoneyDetailsDict | None
    buyer_currency_exchange: Any


class RiskEvaluationDict(TypedDict, total=False):
    created_at: datetime | None
    risk_level: RiskEvaluationRiskLevel | Null | None


class SquareAccountDetailsDict(TypedDict, total=False):
    payment_source_token: str | Null | None
    errors: Sequence[Error | ErrorDict] | Null | None
