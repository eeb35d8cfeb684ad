"""CustomerBenefitGrantGitHubRepository, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_git_hub_repository_properties import BenefitGrantGitHubRepositoryProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_benefit_grant_member import CustomerBenefitGrantMember
    from ..models.customer_portal_customer import CustomerPortalCustomer


@model
class CustomerBenefitGrantGitHubRepository(Model):
    """A benefit that the customer holds: access to a GitHub repository."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    is_granted: bool
    is_revoked: bool
    error: Nullable[BenefitGrantError] = ABSENT
    customer: CustomerPortalCustomer
    member: Nullable[CustomerBenefitGrantMember] = ABSENT
    benefit: BenefitGitHubRepositorySubscriber
    properties: BenefitGrantGitHubRepositoryProperties


@model
class BenefitGitHubRepositorySubscriber(Model):
    """Schema `BenefitGitHubRepositorySubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["github_repository"] = "github_repository"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitGitHubRepositorySubscriberProperties


@model
class BenefitGitHubRepositorySubscriberProperties(Model):
    """Schema `BenefitGitHubRepositorySubscriberProperties`."""

    repository_owner: str
    repository_name: str
