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
    """Schema `LicenseKeyUpdate`.

    Attributes:
        status: One of granted, revoked, disabled.
        usage: -2147483648 to 2147483647, default 0.
        limit_activations: 1 to 2147483647.
        limit_usage: 1 to 2147483647.
    """

    status: LicenseKeyStatus | None = None
    usage: int | None = None
    limit_activations: int | None = None
    limit_usage: int | None = None
    expires_at: datetime | None = None
