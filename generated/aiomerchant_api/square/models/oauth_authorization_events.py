"""The events of oauth authorization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import OauthAuthorizationRevokedEventRevokerType


@model
class OauthAuthorizationRevokedEvent(Event):
    """Schema `OauthAuthorizationRevokedEvent`.

    The payload of the webhook `oauth.authorization.revoked`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["oauth.authorization.revoked"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[OauthAuthorizationRevokedEventData] = ABSENT


@model
class OauthAuthorizationRevokedEventData(Model):
    """Schema `OauthAuthorizationRevokedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[OauthAuthorizationRevokedEventObject] = ABSENT


@model
class OauthAuthorizationRevokedEventObject(Model):
    """Schema `OauthAuthorizationRevokedEventObject`."""

    revocation: Nullable[OauthAuthorizationRevokedEventRevocationObject] = ABSENT


@model
class OauthAuthorizationRevokedEventRevocationObject(Model):
    """Schema `OauthAuthorizationRevokedEventRevocationObject`.

    Attributes:
        revoker_type: One of APPLICATION, MERCHANT, SQUARE.
    """

    revoked_at: Nullable[datetime] = ABSENT
    revoker_type: Nullable[OauthAuthorizationRevokedEventRevokerType] = ABSENT
