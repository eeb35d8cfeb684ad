"""The bodies of customer portal customers. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.customer_payment_method import CustomerPaymentMethod
    from ..models.enums import PaymentProcessor
    from ..models.pagination import Pagination
    from ..models.payment_method_card_metadata import PaymentMethodCardMetadata
    from ..models.payment_method_kr_card_metadata import PaymentMethodKrCardMetadata


@model
class CustomerEmailUpdateRequest(Model):
    """A wish for another email.

    Attributes:
        email: The new address.
    """

    email: str


@model
class CustomerEmailUpdateVerifyRequest(Model):
    """Proof that the new address is the customer's.

    Attributes:
        token: The token sent to the new address; good once.
    """

    token: str = field(repr=masked)


@model
class CustomerEmailUpdateVerifyResponse(Model):
    """A session after the email changed.

    Attributes:
        token: A new session token.
    """

    token: str = field(repr=masked)


@model
class CustomerPaymentMethodConfirm(Model):
    """A payment method whose action has been taken.

    Attributes:
        setup_intent_id: Id of Stripe's setup intent.
        set_default: Whether to charge it from now on.
    """

    setup_intent_id: str
    set_default: bool


@model
class CustomerPaymentMethodCreate(Model):
    """A payment method to save.

    Attributes:
        confirmation_token_id: Id of Stripe's confirmation token.
        set_default: Whether to charge it from now on.
        return_url: Where the customer goes after an action elsewhere.
    """

    confirmation_token_id: str = field(repr=masked)
    set_default: bool
    return_url: str


@model
class CustomerPaymentMethodCreateRequiresActionResponse(Model):
    """The customer must act before the payment method is saved.

    Attributes:
        status: Always `requires_action`.
        client_secret: For Stripe's form, in which the customer acts.
    """

    status: Literal["requires_action"] = "requires_action"
    client_secret: str = field(repr=masked)


@model
class CustomerPaymentMethodCreateSucceededResponse(Model):
    """The payment method is saved.

    Attributes:
        status: Always `succeeded`.
        payment_method: The payment method.
    """

    status: Literal["succeeded"] = "succeeded"
    payment_method: CustomerPaymentMethod


@model
class CustomerPortalCustomerUpdate(Model):
    """What customers may change of themselves.

    Attributes:
        billing_name: Name for invoices.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        default_payment_method_id: The saved payment method to charge from now on.
    """

    billing_name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    default_payment_method_id: Nullable[UUID] = ABSENT


@model
class ListResourceCustomerPaymentMethod(Model):
    """Schema `ListResource_CustomerPaymentMethod_`."""

    items: list[CustomerPaymentMethod]
    pagination: Pagination


@model
class PaymentMethodCard(Model):
    """A saved card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `card`.
        method_metadata: Which card.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["card"] = "card"
    method_metadata: PaymentMethodCardMetadata


@model
class PaymentMethodGeneric(Model):
    """A saved payment method other than a card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Its kind, as the processor names it.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: str


@model
class PaymentMethodKrCard(Model):
    """A saved Korean card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `kr_card`.
        method_metadata: Which card.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["kr_card"] = "kr_card"
    method_metadata: PaymentMethodKrCardMetadata
