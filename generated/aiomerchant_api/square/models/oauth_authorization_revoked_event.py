"""The model OauthAuthorizationRevokedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.oauth_authorization_revoked_event_data import OauthAuthorizationRevokedEventData


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEvent(Event):
    """Schema `OauthAuthorizationRevokedEvent`.

    The payload of the webhook `oauth.authorization.revoked`.
    """

    merchant_id: str | None = None
    type: Literal["oauth.authorization.revoked"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: OauthAuthorizationRevokedEventData | None = None
