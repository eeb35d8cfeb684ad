"""CustomerBenefitGrantFeatureFlag, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@model
class CustomerBenefitGrantFeatureFlag(Model):
    """A benefit that the customer holds: a flag that your application reads."""

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
    benefit: BenefitFeatureFlagSubscriber
    properties: BenefitGrantFeatureFlagProperties


@model
class BenefitFeatureFlagSubscriber(Model):
    """Schema `BenefitFeatureFlagSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitFeatureFlagSubscriberProperties


@model
class BenefitFeatureFlagSubscriberProperties(OpenModel):
    """Schema `BenefitFeatureFlagSubscriberProperties`."""
