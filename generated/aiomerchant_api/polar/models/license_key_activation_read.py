"""The model LicenseKeyActivationRead.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.license_key_read import LicenseKeyRead


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyActivationRead(Model):
    """Schema `LicenseKeyActivationRead`."""

    id: UUID
    license_key_id: UUID
    label: str
    meta: dict[str, str | int | float | bool]
    created_at: datetime
    modified_at: datetime | None
    license_key: LicenseKeyRead
