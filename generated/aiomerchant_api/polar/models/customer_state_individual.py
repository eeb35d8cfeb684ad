"""CustomerStateIndividual. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.customer_state_benefit_grant import CustomerStateBenefitGrant
    from ..models.customer_state_meter import CustomerStateMeter
    from ..models.customer_state_subscription import CustomerStateSubscription
    from ..models.enums import TaxIDFormat
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomerStateIndividual(Model):
    """A person as customer, with what they now have.

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
        active_subscriptions: Subscriptions that are active or on trial.
        granted_benefits: Benefit grants in force.
        active_meters: Usage and balance of each meter that the customer has.
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
    active_subscriptions: list[CustomerStateSubscription]
    granted_benefits: list[CustomerStateBenefitGrant]
    active_meters: list[CustomerStateMeter]
