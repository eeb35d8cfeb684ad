"""The model CustomerBenefitGrantFeatureFlag, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model, OpenModel

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantFeatureFlag(Model):
    """A benefit that the customer holds: a flag that your application reads."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    granted_at: datetime | None
    revoked_at: datetime | None
    customer_id: UUID
    member_id: UUID | None = None
    benefit_id: UUID
    subscription_id: UUID | None
    order_id: UUID | None
    is_granted: bool
    is_revoked: bool
    error: BenefitGrantError | None = None
    customer: CustomerPortalCustomer
    benefit: BenefitFeatureFlagSubscriber
    properties: BenefitGrantFeatureFlagProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitFeatureFlagSubscriber(Model):
    """Schema `BenefitFeatureFlagSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitFeatureFlagSubscriberProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitFeatureFlagSubscriberProperties(OpenModel):
    """Schema `BenefitFeatureFlagSubscriberProperties`."""
