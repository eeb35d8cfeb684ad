"""The model LicenseKeyUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.license_key_status import LicenseKeyStatus


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyUpdate(Model):
    """Schema `LicenseKeyUpdate`."""

    status: LicenseKeyStatus | None = None
    usage: int | None = None
    limit_activations: int | None = None
    limit_usage: int | None = None
    expires_at: datetime | None = None
