"""The bodies of license keys. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import LicenseKeyStatus
    from ..models.license_key_read import LicenseKeyRead


@model
class LicenseKeyActivationRead(Model):
    """One use of a license key, with the key.

    Attributes:
        id: The activation's id.
        license_key_id: The license key's id.
        label: Name given to the device or installation.
        meta: Your own keys and values on it.
        created_at: When the activation was created.
        modified_at: When the activation last changed; None if it never did.
        license_key: The license key.
    """

    id: UUID
    license_key_id: UUID
    label: str
    meta: dict[str, str | int | float | bool]
    created_at: datetime
    modified_at: Nullable[datetime]
    license_key: LicenseKeyRead


@model
class LicenseKeyUpdate(Model):
    """Changes to a license key.

    Attributes:
        status: Whether it is in force (granted), taken back (revoked) or switched off (disabled). One of
            granted, revoked, disabled.
        usage: Usage counted so far. -2147483648 to 2147483647, default 0.
        limit_activations: How many activations it allows; None if it takes none. 1 to 2147483647.
        limit_usage: The most usage it allows; None for any. 1 to 2147483647.
        expires_at: When it expires, if it does.
    """

    status: Nullable[LicenseKeyStatus] = ABSENT
    usage: int | None = None
    limit_activations: Nullable[int] = ABSENT
    limit_usage: Nullable[int] = ABSENT
    expires_at: Nullable[datetime] = ABSENT
