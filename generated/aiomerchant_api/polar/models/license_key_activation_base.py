"""The model LicenseKeyActivationBase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyActivationBase(Model):
    """Schema `LicenseKeyActivationBase`."""

    id: UUID
    license_key_id: UUID
    label: str
    meta: dict[str, str | int | float | bool]
    created_at: datetime
    modified_at: datetime | None
