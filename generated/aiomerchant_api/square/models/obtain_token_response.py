"""The model ObtainTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ObtainTokenResponse(Model):
    """Schema `ObtainTokenResponse`.

    Attributes:
        access_token: 2 to 1024 characters.
        token_type: 2 to 10 characters.
        merchant_id: 8 to 191 characters.
        refresh_token: 2 to 1024 characters.
    """

    access_token: str | None = field(default=None, repr=masked)
    token_type: str | None = None
    expires_at: datetime | None = None
    merchant_id: str | None = None
    subscription_id: str | None = None
    plan_id: str | None = None
    id_token: str | None = field(default=None, repr=masked)
    refresh_token: str | None = field(default=None, repr=masked)
    short_lived: bool | None = None
    errors: list[Error] | None = None
    refresh_token_expires_at: datetime | None = None
