"""OAuth2ClientPublic. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class OAuth2ClientPublic(Model):
    """What an OAuth client shows to the people it asks.

    Attributes:
        created_at: When the client was created.
        modified_at: When the client last changed; None if it never did.
        client_id: The client's id.
        client_name: Name that the consent page shows.
        client_uri: The application's web page.
        logo_uri: The application's logo, for the consent page.
        tos_uri: The terms of service.
        policy_uri: The privacy policy.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    client_id: str
    client_name: Nullable[str]
    client_uri: Nullable[str]
    logo_uri: Nullable[str]
    tos_uri: Nullable[str]
    policy_uri: Nullable[str]
