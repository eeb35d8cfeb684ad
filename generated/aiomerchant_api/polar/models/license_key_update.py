"""LicenseKeyUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LicenseKeyStatus


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
