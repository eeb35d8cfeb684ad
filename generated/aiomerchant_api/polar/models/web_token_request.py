"""WebTokenRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID


@model
class WebTokenRequest(Model):
    """Exchanges a user's session for an access token, with no refresh token; not for clients that registered themselves.

    Attributes:
        grant_type: Always `web`.
        client_id: The client's id.
        client_secret: The client's secret.
        session_token: The user's session token.
        sub_type: Whom the tokens speak for. Default 'user'. One of user, organization.
        sub: The organization, where they speak for one.
        scope: Scopes asked for, separated by spaces; all of the client's if left out.
    """

    grant_type: Literal["web"] = "web"
    client_id: str
    client_secret: str = field(repr=masked)
    session_token: str = field(repr=masked)
    sub_type: Literal["user", "organization"] | str | None = None
    sub: Nullable[UUID] = ABSENT
    scope: Nullable[str] = ABSENT
