"""The model BenefitGrantGitHubRepositoryWebhook. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_git_hub_repository import BenefitGitHubRepository
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties
    from ..models.customer import Customer
    from ..models.member import Member


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantGitHubRepositoryWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: access to a GitHub repository.

    Attributes:
        created_at: When the grant was created.
        modified_at: When the grant last changed; None if it never did.
        id: The grant's id.
        granted_at: When it was granted.
        is_granted: Whether it is in force.
        revoked_at: When it was revoked.
        is_revoked: Whether it has been revoked.
        subscription_id: The subscription that it comes from, if any.
        order_id: The order that it comes from, if any.
        customer_id: The customer's id.
        member_id: The member's id, if it is for one.
        benefit_id: The benefit's id.
        error: Why granting it failed, if it did.
        customer: The customer.
        member: The member, if it is for one.
        benefit: The benefit.
        properties: What the customer got, by the benefit's type.
        previous_properties: What the customer had before the change.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    granted_at: datetime | None = None
    is_granted: bool
    revoked_at: datetime | None = None
    is_revoked: bool
    subscription_id: UUID | None
    order_id: UUID | None
    customer_id: UUID
    member_id: UUID | None = None
    benefit_id: UUID
    error: BenefitGrantError | None = None
    customer: Customer
    member: Member | None = None
    benefit: BenefitGitHubRepository
    properties: BenefitGrantGitHubRepositoryProperties
    previous_properties: BenefitGrantGitHubRepositoryProperties | None = None
