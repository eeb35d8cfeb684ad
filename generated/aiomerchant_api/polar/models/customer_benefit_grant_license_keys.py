"""CustomerBenefitGrantLicenseKeys, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties
    from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@model
class CustomerBenefitGrantLicenseKeys(Model):
    """A benefit that the customer holds: a license key."""

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
    benefit: BenefitLicenseKeysSubscriber
    properties: BenefitGrantLicenseKeysProperties


@model
class BenefitLicenseKeysSubscriber(Model):
    """Schema `BenefitLicenseKeysSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    type: Literal["license_keys"] = "license_keys"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitLicenseKeysSubscriberProperties


@model
class BenefitLicenseKeysSubscriberProperties(Model):
    """Schema `BenefitLicenseKeysSubscriberProperties`."""

    prefix: Nullable[str]
    expires: Nullable[BenefitLicenseKeyExpirationProperties]
    activations: Nullable[BenefitLicenseKeyActivationProperties]
    limit_usage: Nullable[int]
