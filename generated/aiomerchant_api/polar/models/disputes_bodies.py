"""The bodies of disputes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.enums import CustomerType, DisputeStatus, TaxIDFormat
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.pagination import Pagination


@model
class Dispute(Model):
    """A payment that the cardholder contests (chargeback).

    Attributes:
        created_at: When the dispute was created.
        modified_at: When the dispute last changed; None if it never did.
        id: The dispute's id.
        status: Where it stands; `prevented` is a refund made before it became a chargeback. One of
            prevented, early_warning, needs_response, under_review, lost, won.
        resolved: Whether it was won or lost.
        closed: Whether it is over: won, lost or prevented.
        amount: Amount contested, in minor units.
        tax_amount: Tax contested, in minor units.
        currency: Currency in lower case (ISO 4217).
        reason: Why, as the card network puts it; None while it has not.
        evidence_due_by: Until when evidence can be handed in; None where none is asked for.
        past_due: Whether that time is over.
        order_id: The order's id.
        payment_id: The payment's id.
        customer: The customer who paid.
        case_id: The support case about it, if one was opened.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    status: DisputeStatus
    resolved: bool
    closed: bool
    amount: int
    tax_amount: int
    currency: str
    reason: Nullable[str]
    evidence_due_by: Nullable[datetime]
    past_due: bool
    order_id: UUID
    payment_id: UUID
    customer: DisputeCustomer
    case_id: Nullable[UUID]


@model
class DisputeCustomer(Model):
    """The customer who paid what is disputed.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Whether one person (individual) or several (team). One of individual, team.
        name: Name.
        billing_name: Name for invoices; `name` if none was set apart.
        billing_address: Address for invoices and tax.
        tax_id: The tax id and its kind, such as eu_vat. Exactly 2 items.
        locale: Language for emails, portal and checkout (BCP 47).
        organization_id: The organization that it belongs to.
        default_payment_method_id: The payment method charged unless another is named.
        deleted_at: When the customer was deleted; None for those who are not.
        first_user_event_at: Time of the earliest event recorded for the customer, which may be before
            `created_at`.
        avatar_url: Picture, if any.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    metadata: MetadataOutputType
    external_id: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    email_verified: bool
    type: CustomerType
    name: Nullable[str]
    billing_name: Nullable[str]
    billing_address: Nullable[Address]
    tax_id: Nullable[list[str | TaxIDFormat]]
    locale: Nullable[str] = ABSENT
    organization_id: UUID
    default_payment_method_id: Nullable[UUID] = ABSENT
    deleted_at: Nullable[datetime]
    first_user_event_at: Nullable[datetime]
    avatar_url: Nullable[str]


@model
class ListResourceDispute(Model):
    """Schema `ListResource_Dispute_`."""

    items: list[Dispute]
    pagination: Pagination
