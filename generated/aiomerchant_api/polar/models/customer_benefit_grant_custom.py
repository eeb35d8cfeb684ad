"""CustomerBenefitGrantCustom, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_custom_properties import BenefitGrantCustomProperties
    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@model
class CustomerBenefitGrantCustom(Model):
    """A benefit that the customer holds: a note."""

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
    benefit: BenefitCustomSubscriber
    properties: BenefitGrantCustomProperties


@model
class BenefitCustomSubscriber(Model):
    """Schema `BenefitCustomSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["custom"] = "custom"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitCustomSubscriberProperties


@model
class BenefitCustomSubscriberProperties(Model):
    """Schema `BenefitCustomSubscriberProperties`."""

    note: Nullable[str]
