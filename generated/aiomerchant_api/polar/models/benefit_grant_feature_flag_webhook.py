"""The model BenefitGrantFeatureFlagWebhook.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_feature_flag import BenefitFeatureFlag
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_feature_flag_properties import BenefitGrantFeatureFlagProperties
    from ..models.customer import Customer
    from ..models.member import Member


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantFeatureFlagWebhook(Model):
    """Schema `BenefitGrantFeatureFlagWebhook`."""

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
    benefit: BenefitFeatureFlag
    properties: BenefitGrantFeatureFlagProperties
    previous_properties: BenefitGrantFeatureFlagProperties | None = None
