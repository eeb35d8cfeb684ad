"""The bodies of payments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aiomerchant_core import MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import PaymentProcessor, PaymentStatus, PaymentTrigger
    from ..models.pagination import Pagination
    from ..models.payment import Payment


@model
class CardPayment(Model):
    """An attempt to charge a card.

    Attributes:
        created_at: When the payment was created.
        modified_at: When the payment last changed; None if it never did.
        id: The payment's id.
        processor: Who processes the payment. One of stripe.
        status: How the attempt ended, or that it has not. One of pending, succeeded, failed.
        amount: Amount charged, in minor units.
        currency: Currency in lower case (ISO 4217).
        method: Always `card`.
        trigger: What the attempt was made for, such as a purchase, a renewal or a retry; None if unknown.
            One of purchase, subscription_cycle, retry_dunning, retry_customer, retry_payment_method_update,
            retry_admin.
        decline_reason: The processor's code for a declined payment.
        decline_message: The processor's words on a declined payment.
        organization_id: The organization that it belongs to.
        checkout_id: The checkout session it paid, if any.
        order_id: The order it paid, if any.
        processor_metadata: The processor's own data; do not rely on its keys.
        method_metadata: Which card.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    processor: PaymentProcessor
    status: PaymentStatus
    amount: int
    currency: str
    method: Literal["card"] = "card"
    trigger: Nullable[PaymentTrigger]
    decline_reason: Nullable[str]
    decline_message: Nullable[str]
    organization_id: UUID
    checkout_id: Nullable[UUID]
    order_id: Nullable[UUID]
    processor_metadata: dict[str, Any] | None = None
    method_metadata: CardPaymentMetadata


@model
class CardPaymentMetadata(MetadataModel):
    """Which card was charged.

    Attributes:
        brand: The card's brand, such as visa.
        last4: The last four digits of its number.
    """

    brand: str
    last4: str


@model
class GenericPayment(Model):
    """An attempt to charge by anything but a card.

    Attributes:
        created_at: When the payment was created.
        modified_at: When the payment last changed; None if it never did.
        id: The payment's id.
        processor: Who processes the payment. One of stripe.
        status: How the attempt ended, or that it has not. One of pending, succeeded, failed.
        amount: Amount charged, in minor units.
        currency: Currency in lower case (ISO 4217).
        method: Kind of payment method, such as card.
        trigger: What the attempt was made for, such as a purchase, a renewal or a retry; None if unknown.
            One of purchase, subscription_cycle, retry_dunning, retry_customer, retry_payment_method_update,
            retry_admin.
        decline_reason: The processor's code for a declined payment.
        decline_message: The processor's words on a declined payment.
        organization_id: The organization that it belongs to.
        checkout_id: The checkout session it paid, if any.
        order_id: The order it paid, if any.
        processor_metadata: The processor's own data; do not rely on its keys.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    processor: PaymentProcessor
    status: PaymentStatus
    amount: int
    currency: str
    method: str
    trigger: Nullable[PaymentTrigger]
    decline_reason: Nullable[str]
    decline_message: Nullable[str]
    organization_id: UUID
    checkout_id: Nullable[UUID]
    order_id: Nullable[UUID]
    processor_metadata: dict[str, Any] | None = None


@model
class KrCardPayment(Model):
    """An attempt to charge a Korean card.

    Attributes:
        created_at: When the payment was created.
        modified_at: When the payment last changed; None if it never did.
        id: The payment's id.
        processor: Who processes the payment. One of stripe.
        status: How the attempt ended, or that it has not. One of pending, succeeded, failed.
        amount: Amount charged, in minor units.
        currency: Currency in lower case (ISO 4217).
        method: Always `kr_card`.
        trigger: What the attempt was made for, such as a purchase, a renewal or a retry; None if unknown.
            One of purchase, subscription_cycle, retry_dunning, retry_customer, retry_payment_method_update,
            retry_admin.
        decline_reason: The processor's code for a declined payment.
        decline_message: The processor's words on a declined payment.
        organization_id: The organization that it belongs to.
        checkout_id: The checkout session it paid, if any.
        order_id: The order it paid, if any.
        processor_metadata: The processor's own data; do not rely on its keys.
        method_metadata: Which card.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    processor: PaymentProcessor
    status: PaymentStatus
    amount: int
    currency: str
    method: Literal["kr_card"] = "kr_card"
    trigger: Nullable[PaymentTrigger]
    decline_reason: Nullable[str]
    decline_message: Nullable[str]
    organization_id: UUID
    checkout_id: Nullable[UUID]
    order_id: Nullable[UUID]
    processor_metadata: dict[str, Any] | None = None
    method_metadata: KrCardPaymentMetadata


@model
class KrCardPaymentMetadata(MetadataModel):
    """The Korean card of a payment.

    Attributes:
        brand: Brand of the card.
        last4: The last four digits of the card's number.
    """

    brand: Nullable[str]
    last4: Nullable[str]


@model
class ListResourcePayment(Model):
    """Schema `ListResource_Payment_`."""

    items: list[Payment]
    pagination: Pagination
