"""LicenseKeyWithActivations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import LicenseKeyStatus
    from ..models.license_key_activation_base import LicenseKeyActivationBase
    from ..models.license_key_customer import LicenseKeyCustomer
    from ..models.license_key_member import LicenseKeyMember


@model
class LicenseKeyWithActivations(Model):
    """A license key with its activations.

    Attributes:
        id: The license key's id.
        created_at: When the license key was created.
        modified_at: When the license key last changed; None if it never did.
        organization_id: The organization that it belongs to.
        customer_id: The customer's id.
        customer: The customer.
        member_id: The member's id, of a team customer.
        member: The member, of a team customer.
        benefit_id: The benefit that granted it.
        key: The key itself.
        display_key: The key with all but its end masked.
        status: Whether it is in force (granted), taken back (revoked) or switched off (disabled). One of
            granted, revoked, disabled.
        limit_activations: How many activations it allows; None if it takes none.
        usage: Usage counted so far.
        limit_usage: The most usage it allows; None for any.
        validations: How often it has been validated.
        last_validated_at: When it was last validated.
        expires_at: When it expires, if it does.
        activations: Its activations.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    organization_id: UUID
    customer_id: UUID
    customer: LicenseKeyCustomer
    member_id: Nullable[UUID]
    member: Nullable[LicenseKeyMember]
    benefit_id: UUID
    key: str = field(repr=masked)
    display_key: str
    status: LicenseKeyStatus
    limit_activations: Nullable[int]
    usage: int
    limit_usage: Nullable[int]
    validations: int
    last_validated_at: Nullable[datetime]
    expires_at: Nullable[datetime]
    activations: list[LicenseKeyActivationBase]
