"""The model CustomerBenefitGrantLicenseKeys, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.benefit_grant_error import BenefitGrantError
    from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties
    from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties
    from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties
    from ..models.benefit_subscriber_organization import BenefitSubscriberOrganization
    from ..models.customer_portal_customer import CustomerPortalCustomer


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantLicenseKeys(Model):
    """A benefit that the customer holds: a license key."""

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
    benefit: BenefitLicenseKeysSubscriber
    properties: BenefitGrantLicenseKeysProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeysSubscriber(Model):
    """Schema `BenefitLicenseKeysSubscriber`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    type: Literal["license_keys"] = "license_keys"
    description: str
    selectable: bool
    deletable: bool
    is_deleted: bool
    organization_id: UUID
    organization: BenefitSubscriberOrganization
    properties: BenefitLicenseKeysSubscriberProperties


@define(kw_only=True, eq=False, repr=False)
class BenefitLicenseKeysSubscriberProperties(Model):
    """Schema `BenefitLicenseKeysSubscriberProperties`."""

    prefix: str | None
    expires: BenefitLicenseKeyExpirationProperties | None
    activations: BenefitLicenseKeyActivationProperties | None
    limit_usage: int | None
