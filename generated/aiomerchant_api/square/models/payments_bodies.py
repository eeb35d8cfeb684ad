"""The bodies of payments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.cash_payment_details import CashPaymentDetails
    from ..models.enums import PaymentOptionsDelayAction
    from ..models.error import Error
    from ..models.external_payment_details import ExternalPaymentDetails
    from ..models.money import Money
    from ..models.offline_payment_details import OfflinePaymentDetails
    from ..models.payment import Payment


@model
class CancelPaymentByIdempotencyKeyRequest(Model):
    """Schema `CancelPaymentByIdempotencyKeyRequest`.

    Attributes:
        idempotency_key: Key with which the payment was to be created; always give it. 1 to 45 characters.
    """

    idempotency_key: str


@model
class CancelPaymentByIdempotencyKeyResponse(Model):
    """Schema `CancelPaymentByIdempotencyKeyResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class CancelPaymentResponse(Model):
    """Schema `CancelPaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class CompletePaymentRequest(Model):
    """Schema `CompletePaymentRequest`.

    Attributes:
        version_token: Token of the version that is expected; another one gives `VERSION_MISMATCH`.
    """

    version_token: Nullable[str] = ABSENT


@model
class CompletePaymentResponse(Model):
    """Schema `CompletePaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class CreatePaymentRequest(Model):
    """Schema `CreatePaymentRequest`.

    Attributes:
        source_id: Card or wallet token, ID of a card on file, or `CASH` or `EXTERNAL` to record a payment.
            Not empty.
        idempotency_key: Key by which a repeated call pays once; left out, a UUID is made for the call. 1 to
            45 characters.
        amount_money: Amount without tip.
        tip_money: Tip, on top of `amount_money`.
        app_fee_money: Share of the application's developer, at most 90 % of the total.
        delay_duration: How long an authorization waits before `delay_action`; by default P7D, in person
            PT36H.
        delay_action: What happens after `delay_duration`: `CANCEL` (the default) or `COMPLETE`. One of
            CANCEL, COMPLETE.
        autocomplete: Capture at once (the default); false leaves the payment in status APPROVED.
        order_id: ID of the order that is paid.
        customer_id: ID of the customer; needed for a card on file.
        location_id: ID of the location; by default the main one.
        team_member_id: ID of the team member who took the payment.
        reference_id: ID of your own choice, such as that of a shopping cart. At most 40 characters.
        verification_token: Proof of the buyer's identity (3-D Secure) from the Web Payments SDK.
        accept_partial_authorization: Accept less than the amount if a gift card holds less; not with
            `autocomplete`.
        buyer_email_address: Email address of the buyer. At most 255 characters.
        buyer_phone_number: Phone number of the buyer.
        billing_address: Billing address of the buyer.
        shipping_address: Shipping address of the buyer.
        note: Note of your own. At most 500 characters.
        statement_description_identifier: Addition to the text on the card statement, such as an invoice
            number. At most 20 characters.
        cash_details: What the buyer handed over; needed for `CASH`.
        external_details: How it was paid outside of Square; needed for `EXTERNAL`.
        customer_details: Who started the payment: the customer, or the seller by mail or phone.
        offline_payment_details: Facts on a payment that was taken offline; for Square's own use.
        app_fee_allocations: Shares of the application fee by location.
    """

    source_id: str = field(repr=masked)
    idempotency_key: str
    amount_money: Money | None = None
    tip_money: Money | None = None
    app_fee_money: Money | None = None
    delay_duration: str | None = None
    delay_action: PaymentOptionsDelayAction | None = None
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
    app_fee_allocations: list[Any] | None = None


@model
class CreatePaymentResponse(Model):
    """Schema `CreatePaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class CustomerDetails(Model):
    """Who started a payment.

    Attributes:
        customer_initiated: Whether the customer started the payment.
        seller_keyed_in: Whether the seller typed the card in for the customer (mail or phone order).
    """

    customer_initiated: Nullable[bool] = ABSENT
    seller_keyed_in: Nullable[bool] = ABSENT


@model
class GetPaymentResponse(Model):
    """Schema `GetPaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class ListPaymentsResponse(Model):
    """Schema `ListPaymentsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payments: The payments.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    payments: list[Payment] | None = None
    cursor: str | None = None


@model
class UpdatePaymentRequest(Model):
    """Schema `UpdatePaymentRequest`.

    Attributes:
        payment: The changed fields: `amount_money`, `tip_money` or `version_token`.
        idempotency_key: Key by which a repeated call changes once; left out, a UUID is made for the call. 1
            to 45 characters.
    """

    payment: Nullable[Payment] = ABSENT
    idempotency_key: str


@model
class UpdatePaymentResponse(Model):
    """Schema `UpdatePaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment
