"""The model ObtainTokenResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

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


@define(kw_only=True, eq=False, repr=False)
class ObtainTokenRequest(Model):
    """A request for an access token.

    Attributes:
        client_id: ID of the application. At most 191 characters.
        client_secret: Secret of the application; not with PKCE. 2 to 1024 characters.
        code: Authorization code, valid for five minutes and once; for `authorization_code`. At most 191
            characters.
        redirect_uri: Redirect URL with which the code was asked for. At most 2048 characters.
        grant_type: `authorization_code`, `refresh_token` or `migration_token`. One of authorization_code,
            refresh_token, migration_token.
        refresh_token: Refresh token; for `refresh_token`. 2 to 1024 characters.
        migration_token: Access token of before 2019-03-13; for `migration_token`. 2 to 1024 characters.
        scopes: Permissions of the new token, none beyond the granted ones; by default all of those.
        short_lived: Let the access token end after 24 hours instead of 30 days; false by default.
        code_verifier: PKCE's secret, of which the authorization request sent the challenge.
        use_jwt: Whether the access token is a JWT, which is longer; false by default.
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    code: str | None = field(default=None, repr=masked)
    redirect_uri: str | None = None
    grant_type: Literal["authorization_code", "refresh_token", "migration_token"] | str
    refresh_token: str | None = field(default=None, repr=masked)
    migration_token: str | None = field(default=None, repr=masked)
    scopes: list[str] | None = None
    short_lived: bool | None = None
    code_verifier: str | None = field(default=None, repr=masked)
    use_jwt: bool | None = None
