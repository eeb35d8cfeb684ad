"""The model CustomerStateTeam. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.address import Address
    from ..models.customer_state_benefit_grant import CustomerStateBenefitGrant
    from ..models.customer_state_meter import CustomerStateMeter
    from ..models.customer_state_subscription import CustomerStateSubscription
    from ..models.enums import TaxIDFormat
    from ..models.metadata_output_type import MetadataOutputType


@define(kw_only=True, eq=False, repr=False)
class CustomerStateTeam(Model):
    """A team as customer, with what it now has.

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
        active_subscriptions: Subscriptions that are active or on trial.
        granted_benefits: Benefit grants in force.
        active_meters: Usage and balance of each meter that the customer has.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    metadata: MetadataOutputType
    external_id: str | None = None
    email: str | None = None
    email_verified: bool
    type: Literal["team"] = "team"
    name: str | None
    billing_name: str | None
    billing_address: Address | None
    tax_id: list[str | TaxIDFormat] | None
    locale: str | None = None
    organization_id: UUID
    default_payment_method_id: UUID | None = None
    deleted_at: datetime | None
    first_user_event_at: datetime | None
    avatar_url: str | None
    active_subscriptions: list[CustomerStateSubscription]
    granted_benefits: list[CustomerStateBenefitGrant]
    active_meters: list[CustomerStateMeter]
