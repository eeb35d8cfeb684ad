"""Customer, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.enums import TaxIDFormat
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomerIndividual(Model):
    """A customer who is one person.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Always `individual`.
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
    email: str
    email_verified: bool
    type: Literal["individual"] = "individual"
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
class CustomerTeam(Model):
    """A customer of several members.

    Attributes:
        id: The customer's id.
        created_at: When the customer was created.
        modified_at: When the customer last changed; None if it never did.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        external_id: Your own id for the customer, if set; it never changes after.
        email: Email, one customer an organization; a team may have none.
        email_verified: Whether the customer has shown that the address is theirs, by signing in to the
            portal.
        type: Always `team`.
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
    type: Literal["team"] = "team"
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


Customer: TypeAlias = CustomerIndividual | CustomerTeam | Unknown
