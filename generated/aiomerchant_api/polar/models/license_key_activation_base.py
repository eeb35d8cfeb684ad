"""LicenseKeyActivationBase. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class LicenseKeyActivationBase(Model):
    """One use of a license key.

    Attributes:
        id: The activation's id.
        license_key_id: The license key's id.
        label: Name given to the device or installation.
        meta: Your own keys and values on it.
        created_at: When the activation was created.
        modified_at: When the activation last changed; None if it never did.
    """

    id: UUID
    license_key_id: UUID
    label: str
    meta: dict[str, str | int | float | bool]
    created_at: datetime
    modified_at: Nullable[datetime]
