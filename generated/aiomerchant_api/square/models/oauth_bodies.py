"""The bodies of oauth. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
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
    client_secret: Nullable[str] = field(default=None, repr=masked)
    code: Nullable[str] = field(default=None, repr=masked)
    redirect_uri: Nullable[str] = ABSENT
    grant_type: Literal["authorization_code", "refresh_token", "migration_token"] | str
    refresh_token: Nullable[str] = field(default=None, repr=masked)
    migration_token: Nullable[str] = field(default=None, repr=masked)
    scopes: Nullable[list[str]] = ABSENT
    short_lived: Nullable[bool] = ABSENT
    code_verifier: Nullable[str] = field(default=None, repr=masked)
    use_jwt: Nullable[bool] = ABSENT


@model
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


@model
class RetrieveTokenStatusResponse(Model):
    """Whom an access token belongs to, and what it allows.

    Attributes:
        scopes: Permissions of the token.
        expires_at: When the token ends; empty if it does not.
        client_id: ID of the application to which the token was given. At most 191 characters.
        merchant_id: ID of the seller who granted access. 8 to 191 characters.
        errors: What went wrong.
    """

    scopes: list[str] | None = None
    expires_at: datetime | None = None
    client_id: str | None = None
    merchant_id: str | None = None
    errors: list[Error] | None = None


@model
class RevokeTokenRequest(Model):
    """Which tokens to revoke.

    Attributes:
        client_id: ID of the application. At most 191 characters.
        access_token: Access token whose authorization ends; instead of `merchant_id`. 2 to 1024 characters.
        merchant_id: ID of the seller whose authorization ends; instead of `access_token`.
        revoke_only_access_token: End the given access token and keep the rest of the authorization; false
            by default.
    """

    client_id: Nullable[str] = ABSENT
    access_token: Nullable[str] = field(default=None, repr=masked)
    merchant_id: Nullable[str] = ABSENT
    revoke_only_access_token: Nullable[bool] = ABSENT


@model
class RevokeTokenResponse(Model):
    """Whether the tokens are revoked.

    Attributes:
        success: Whether the tokens are revoked.
        errors: What went wrong.
    """

    success: bool | None = None
    errors: list[Error] | None = None
