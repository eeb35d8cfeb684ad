"""Polar: oauth2. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from aiomerchant_core import Body, Null, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.oauth import Oauth2TokenRequestDict
    from ..models.oauth2_bodies import IntrospectTokenResponse, RevokeTokenResponse, TokenResponse
    from ..models.oauth_2_authorize_response import Oauth2AuthorizeResponse
    from ..models.oauth_2_token_request import Oauth2TokenRequest
    from ..models.oauth_2_userinfo_response import Oauth2UserinfoResponse
    from .oauth2_clients import Oauth2Clients

AUTHORIZE: Final[Operation[Oauth2AuthorizeResponse]] = Operation(
    "oauth2:authorize",
    "oauth2.authorize",
    "GET",
    "/v1/oauth2/authorize",
    provider="polar",
    returns="Oauth2AuthorizeResponse",
    authorization=None,
    anonymous=True,
)

REQUEST_TOKEN: Final[Operation[TokenResponse]] = Operation(
    "oauth2:request_token",
    "oauth2.token",
    "POST",
    "/v1/oauth2/token",
    provider="polar",
    returns="TokenResponse",
    body=Body(type="Oauth2TokenRequest", media="application/x-www-form-urlencoded"),
    authorization=None,
    rotates=True,
    secrets=(
        ("body", "client_secret"),
        ("body", "code"),
        ("body", "code_verifier"),
        ("body", "refresh_token"),
        ("body", "session_token"),
    ),
)

REVOKE_TOKEN: Final[Operation[RevokeTokenResponse]] = Operation(
    "oauth2:revoke_token",
    "oauth2.revoke",
    "POST",
    "/v1/oauth2/revoke",
    provider="polar",
    returns="RevokeTokenResponse",
    body=Body(type="RevokeTokenRequest", media="application/x-www-form-urlencoded"),
    authorization=None,
    secrets=(("body", "token"), ("body", "client_secret")),
)

INTROSPECT_TOKEN: Final[Operation[IntrospectTokenResponse]] = Operation(
    "oauth2:introspect_token",
    "oauth2.introspect",
    "POST",
    "/v1/oauth2/introspect",
    provider="polar",
    returns="IntrospectTokenResponse",
    body=Body(type="IntrospectTokenRequest", media="application/x-www-form-urlencoded"),
    authorization=None,
    secrets=(("body", "token"), ("body", "client_secret")),
)

GET_USERINFO: Final[Operation[Oauth2UserinfoResponse]] = Operation(
    "oauth2:userinfo",
    "oauth2.userinfo",
    "GET",
    "/v1/oauth2/userinfo",
    provider="polar",
    returns="Oauth2UserinfoResponse",
    security=("oidc",),
)


async def authorize(send: Send, /) -> Oauth2AuthorizeResponse:
    """Describe an authorization request to a consent page; users' browsers go to polar.sh/oauth2/authorize instead.

    GET /v1/oauth2/authorize. No credentials are sent.

    Example:
        await polar.oauth2.authorize()
    """
    return await send(AUTHORIZE)


async def request_token(send: Send, /, *, body: Oauth2TokenRequest | Oauth2TokenRequestDict) -> TokenResponse:
    """Exchange an authorization code, a refresh token or a session token for tokens (RFC 6749, 4.1.3 and 6).

    POST /v1/oauth2/token. No credentials are sent.

    Args:
        body: One of AuthorizationCodeTokenRequest, RefreshTokenRequest, WebTokenRequest.

    Example:
        await polar.oauth2.token(body={...})
    """
    return await send(REQUEST_TOKEN, body=body)


async def revoke_token(
    send: Send,
    /,
    *,
    token: str,
    client_id: str,
    client_secret: str,
    token_type_hint: Literal["access_token", "refresh_token"] | str | Null | None = None,
) -> RevokeTokenResponse:
    """Revoke a token of either kind (RFC 7009), and with it its pair unless hinted as an access token; an unknown one is no error.

    POST /v1/oauth2/revoke. No credentials are sent.

    Args:
        token: The access or refresh token.
        token_type_hint: What kind it is; with `access_token` the refresh token lives on, else both end. One
            of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.

    Example:
        await polar.oauth2.revoke(...)
    """
    return await send(
        REVOKE_TOKEN,
        body={
            "token": token,
            "token_type_hint": token_type_hint,
            "client_id": client_id,
            "client_secret": client_secret,
        },
    )


async def introspect_token(
    send: Send,
    /,
    *,
    token: str,
    client_id: str,
    client_secret: str,
    token_type_hint: Literal["access_token", "refresh_token"] | str | Null | None = None,
) -> IntrospectTokenResponse:
    """Tell whether a token is active, and what it allows (RFC 7662).

    POST /v1/oauth2/introspect. No credentials are sent.

    Args:
        token: The access or refresh token, issued to this client.
        token_type_hint: What kind of token it is. One of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.

    Example:
        await polar.oauth2.introspect(...)
    """
    return await send(
        INTROSPECT_TOKEN,
        body={
            "token": token,
            "token_type_hint": token_type_hint,
            "client_id": client_id,
            "client_secret": client_secret,
        },
    )


async def get_userinfo(send: Send, /) -> Oauth2UserinfoResponse:
    """Say whom the access token speaks for (OpenID Connect Core, 5.3).

    GET /v1/oauth2/userinfo. Token: OAuth access token.

    Example:
        await polar.oauth2.userinfo()
    """
    return await send(GET_USERINFO)


class Oauth2(Resource):
    """Tokens of OAuth 2.0 and the user behind them."""

    @cached_property
    def clients(self) -> Oauth2Clients:
        from .oauth2_clients import Oauth2Clients

        return Oauth2Clients(self._send)

    authorize = authorize
    token = request_token
    revoke = revoke_token
    introspect = introspect_token
    userinfo = get_userinfo
