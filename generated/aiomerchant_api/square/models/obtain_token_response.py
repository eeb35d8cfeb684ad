"""The model ObtainTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ObtainTokenResponse(Model):
    """An access token, and what goes with it.

    Attributes:
        access_token: Token to call the API with. 2 to 1024 characters.
        token_type: Always `bearer`. 2 to 10 characters.
        expires_at: When the access token ends.
        merchant_id: ID of the seller who granted access. 8 to 191 characters.
        subscription_id: ID of a subscription from the time of authorization; legacy.
        plan_id: ID of the plan of that subscription; legacy.
        id_token: OpenID token.
        refresh_token: Token for the next one; with PKCE it works once. 2 to 1024 characters.
        short_lived: Whether the access token ends after 24 hours.
        errors: What went wrong.
        refresh_token_expires_at: When the refresh token ends; only with PKCE.
    """

    access_token: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    token_type: str | None = field(default=None, metadata=NOT_NULL)
    expires_at: datetime | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    plan_id: str | None = field(default=None, metadata=NOT_NULL)
    id_token: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    refresh_token: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    short_lived: bool | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    refresh_token_expires_at: datetime | None = field(default=None, metadata=NOT_NULL)
