"""The bodies of customers. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.customer import Customer
    from ..models.enums import CustomerType, PaymentProcessor
    from ..models.pagination import Pagination
    from ..models.payment_method import PaymentMethod
    from ..models.payment_method_card_metadata import PaymentMethodCardMetadata
    from ..models.payment_method_kr_card_metadata import PaymentMethodKrCardMetadata


@model
class CustomerIndividualCreate(Model):
    """A new customer who is one person.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        external_id: Your own id for the customer, new to the organization; it cannot be changed later.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        owner: The first member and owner; made of the customer's own email and name if left out.
        type: `individual`, which is also what leaving it out means.
        email: Email, new to the organization.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    external_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    organization_id: Nullable[UUID] = ABSENT
    owner: Nullable[MemberOwnerCreate] = ABSENT
    type: Literal["individual"] | None = None
    email: str


@model
class CustomerPaymentMethodCard(Model):
    """A saved card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `card`.
        method_metadata: Which card.
        is_default: Whether it is charged unless another is named.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["card"] = "card"
    method_metadata: PaymentMethodCardMetadata
    is_default: bool


@model
class CustomerPaymentMethodGeneric(Model):
    """A saved payment method other than a card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Its kind, as the processor names it.
        is_default: Whether it is charged unless another is named.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: str
    is_default: bool


@model
class CustomerPaymentMethodKrCard(Model):
    """A saved Korean card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `kr_card`.
        method_metadata: Which card.
        is_default: Whether it is charged unless another is named.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["kr_card"] = "kr_card"
    method_metadata: PaymentMethodKrCardMetadata
    is_default: bool


@model
class CustomerTeamCreate(Model):
    """A new customer of several members.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        external_id: Your own id for the customer, new to the organization; it cannot be changed later.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        owner: The first member and owner; made of the customer's own email and name if left out.
        type: Always `team`.
        email: Email, new to the organization; without one the owner must have one.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    external_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    organization_id: Nullable[UUID] = ABSENT
    owner: Nullable[MemberOwnerCreate] = ABSENT
    type: Literal["team"] = "team"
    email: Nullable[str] = ABSENT


@model
class CustomerUpdate(Model):
    """Changes to a customer.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        external_id: Your own id for the customer; can be set only while there is none.
        type: `team` makes an individual customer a team; there is no way back. One of individual, team.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    email: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    external_id: Nullable[str] = ABSENT
    type: Nullable[CustomerType] = ABSENT


@model
class CustomerUpdateExternalID(Model):
    """Changes to a customer found by your own id.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
    """

    metadata: dict[str, str | int | float | bool] | None = None
    email: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
    tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT


@model
class ListResourceCustomer(Model):
    """Schema `ListResource_Customer_`."""

    items: list[Customer]
    pagination: Pagination


@model
class ListResourcePaymentMethod(Model):
    """Schema `ListResource_PaymentMethod_`."""

    items: list[PaymentMethod]
    pagination: Pagination


@model
class MemberOwnerCreate(Model):
    """The first member and owner of a new customer.

    Attributes:
        email: Email, the one that the member signs in with.
        name: Name. At most 256 characters.
        external_id: Your own id for the member, new to the customer.
    """

    email: str
    name: Nullable[str] = ABSENT
    external_id: Nullable[str] = ABSENT
