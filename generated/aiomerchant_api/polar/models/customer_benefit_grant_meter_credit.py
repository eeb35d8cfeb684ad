"""CustomerBenefitGrantMeterCredit, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@model
class CustomerBenefitGrantMeterCredit(Model):
    """A benefit that the customer holds: credit on a meter."""

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
    benefit: BenefitMeterCreditSubscriber
    properties: BenefitGrantMeterCreditProperties


@model
class BenefitMeterCreditSubscriber(Model):
    """Schema `BenefitMeterCreditSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["meter_credit"] = "meter_credit"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitMeterCreditSubscriberProperties


@model
class BenefitMeterCreditSubscriberProperties(Model):
    """Schema `BenefitMeterCreditSubscriberProperties`."""

    units: int
    rollover: bool
    meter_id: UUID
