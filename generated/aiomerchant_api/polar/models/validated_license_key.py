"""The model ValidatedLicenseKey.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.license_key_activation_base import LicenseKeyActivationBase
    from ..models.license_key_customer import LicenseKeyCustomer
    from ..models.license_key_status import LicenseKeyStatus


@define(kw_only=True, eq=False, repr=False)
class ValidatedLicenseKey(Model):
    """Schema `ValidatedLicenseKey`.

    Attributes:
        status: One of granted, revoked, disabled.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    organization_id: UUID
    customer_id: UUID
    customer: LicenseKeyCustomer
    benefit_id: UUID
    key: str = field(repr=masked)
    display_key: str
    status: LicenseKeyStatus
    limit_activations: int | None
    usage: int
    limit_usage: int | None
    validations: int
    last_validated_at: datetime | None
    expires_at: datetime | None
    activation: LicenseKeyActivationBase | None = None
