"""BenefitGrantFeatureFlagWebhook. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_feature_flag import BenefitFeatureFlag
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.customer import Customer
    from ..models.member import Member


@model
class BenefitGrantFeatureFlagWebhook(Model):
    """A benefit in one customer's hands, as webhooks tell it: a flag that your application reads.

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
    modified_at: Nullable[datetime]
    id: UUID
    granted_at: Nullable[datetime] = ABSENT
    is_granted: bool
    revoked_at: Nullable[datetime] = ABSENT
    is_revoked: bool
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    benefit_id: UUID
    error: Nullable[BenefitGrantError] = ABSENT
    customer: Customer
    member: Nullable[Member] = ABSENT
    benefit: BenefitFeatureFlag
    properties: BenefitGrantFeatureFlagProperties
    previous_properties: Nullable[BenefitGrantFeatureFlagProperties] = ABSENT
