"""The model OauthAuthorizationRevokedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import OauthAuthorizationRevokedEventRevokerType


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


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEventData(Model):
    """Schema `OauthAuthorizationRevokedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: OauthAuthorizationRevokedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEventObject(Model):
    """Schema `OauthAuthorizationRevokedEventObject`."""

    revocation: OauthAuthorizationRevokedEventRevocationObject | None = None


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEventRevocationObject(Model):
    """Schema `OauthAuthorizationRevokedEventRevocationObject`.

    Attributes:
        revoker_type: One of APPLICATION, MERCHANT, SQUARE.
    """

    revoked_at: datetime | None = None
    revoker_type: OauthAuthorizationRevokedEventRevokerType | None = None
