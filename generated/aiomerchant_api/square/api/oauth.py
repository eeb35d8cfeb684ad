"""Square: oauth. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from aiomerchant_core import Body, Null, Operation, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.oauth_bodies import ObtainTokenResponse, RetrieveTokenStatusResponse, RevokeTokenResponse

AUTHORIZE_OAUTH: Final[Operation[None]] = Operation(
    "Authorize",
    "oauth.authorize",
    "GET",
    "/oauth2/authorize",
    provider="square",
    returns=None,
    security=("oauth2",),
)

REVOKE_TOKEN: Final[Operation[RevokeTokenResponse]] = Operation(
    "RevokeToken",
    "oauth.revoke_token",
    "POST",
    "/oauth2/revoke",
    provider="square",
    returns="RevokeTokenResponse",
    body=Body(type="RevokeTokenRequest"),
    authorization="Client",
    own_token=False,
    security=("oauth2ClientSecret",),
    secrets=(("body", "access_token"),),
)

OBTAIN_TOKEN: Final[Operation[ObtainTokenResponse]] = Operation(
    "ObtainToken",
    "oauth.obtain_token",
    "POST",
    "/oauth2/token",
    provider="square",
    returns="ObtainTokenResponse",
    body=Body(type="ObtainTokenRequest"),
    authorization=None,
    rotates=True,
    secrets=(
        ("body", "client_secret"),
        ("body", "code"),
        ("body", "refresh_token"),
        ("body", "migration_token"),
        ("body", "code_verifier"),
    ),
)

RETRIEVE_TOKEN_STATUS: Final[Operation[RetrieveTokenStatusResponse]] = Operation(
    "RetrieveTokenStatus",
    "oauth.retrieve_token_status",
    "POST",
    "/oauth2/token/status",
    provider="square",
    returns="RetrieveTokenStatusResponse",
    security=("oauth2",),
)


async def authorize_oauth(send: Send, /) -> None:
    """Open the consent page; `SquareOAuth.authorization_url` makes its address for a browser.

    GET /oauth2/authorize.

    Example:
        await square.oauth.authorize()
    """
    return await send(AUTHORIZE_OAUTH)


async def revoke_token(
    send: Send,
    /,
    *,
    client_secret: str,
    client_id: str | Null | None = None,
    access_token: str | Null | None = None,
    merchant_id: str | Null | None = None,
    revoke_only_access_token: bool | Null | None = None,
) -> RevokeTokenResponse:
    """Revoke the OAuth tokens that a seller granted the application, or one access token alone.

    POST /oauth2/revoke. `client_secret` is sent in place of the client's token.

    Args:
        client_id: ID of the application. At most 191 characters.
        access_token: Access token whose authorization ends; instead of `merchant_id`. 2 to 1024 characters.
        merchant_id: ID of the seller whose authorization ends; instead of `access_token`.
        revoke_only_access_token: End the given access token and keep the rest of the authorization; false
            by default.

    Example:
        await square.oauth.revoke_token(...)
    """
    return await send(
        REVOKE_TOKEN,
        body={
            "client_id": client_id,
            "access_token": access_token,
            "merchant_id": merchant_id,
            "revoke_only_access_token": revoke_only_access_token,
        },
        credential=client_secret,
    )


async def obtain_token(
    send: Send,
    /,
    *,
    client_id: str,
    grant_type: Literal["authorization_code", "refresh_token", "migration_token"] | str,
    client_secret: str | Null | None = None,
    code: str | Null | None = None,
    redirect_uri: str | Null | None = None,
    refresh_token: str | Null | None = None,
    migration_token: str | Null | None = None,
    scopes: Sequence[str] | Null | None = None,
    short_lived: bool | Null | None = None,
    code_verifier: str | Null | None = None,
    use_jwt: bool | Null | None = None,
) -> ObtainTokenResponse:
    """Exchange an authorization code, a refresh token or a migration token for an access token.

    POST /oauth2/token. No credentials are sent.

    Args:
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

    Example:
        await square.oauth.obtain_token(...)
    """
    return await send(
        OBTAIN_TOKEN,
        body={
            "client_id": client_id,
            "client_secret": client_secret,
            "code": code,
            "redirect_uri": redirect_uri,
            "grant_type": grant_type,
            "refresh_token": refresh_token,
            "migration_token": migration_token,
            "scopes": scopes,
            "short_lived": short_lived,
            "code_verifier": code_verifier,
            "use_jwt": use_jwt,
        },
    )


async def retrieve_token_status(
    send: Send, /, *, access_token: str | None = None
) -> RetrieveTokenStatusResponse:
    """Say whom an access token belongs to, what it allows and when it ends.

    POST /oauth2/token/status. `access_token`, where given, is sent in place of the client's token.

    Example:
        await square.oauth.retrieve_token_status(access_token="EAAAl-example")
    """
    return await send(RETRIEVE_TOKEN_STATUS, credential=access_token)


class Oauth(Resource):
    """Access tokens of sellers, by OAuth 2.0."""

    authorize = authorize_oauth
    revoke_token = revoke_token
    obtain_token = obtain_token
    retrieve_token_status = retrieve_token_status
