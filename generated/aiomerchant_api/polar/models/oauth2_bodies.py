"""The bodies of oauth2. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import Scope, SubType


@model
class AuthorizationCodeTokenRequest(Model):
    """Asks for the first tokens after consent (RFC 6749, 4.1.3).

    Attributes:
        grant_type: Always `authorization_code`.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and leaves it out.
        code: The code that the redirect brought; good once, and not for long.
        redirect_uri: The redirect URI of the authorization request, unchanged. 1 to 2083 characters.
        code_verifier: What the code challenge was made from (PKCE, RFC 7636); always needed by a public
            client.
    """

    grant_type: Literal["authorization_code"] = "authorization_code"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    code: str = field(repr=masked)
    redirect_uri: str
    code_verifier: str | None = field(default=None, repr=masked)


@model
class AuthorizeOrganization(Model):
    """An organization that a token may be bound to.

    Attributes:
        id: The organization's id.
        slug: Its name in URLs.
        name: Its name.
        avatar_url: Picture, if any.
    """

    id: UUID
    slug: str
    name: str
    avatar_url: Nullable[str]


@model
class AuthorizeResponseOrganization(Model):
    """An authorization request that speaks for an organization.

    Attributes:
        client: The client that asks.
        sub_type: Always `organization`.
        sub: Whom the token will speak for; None while nobody is chosen.
        scopes: Scopes asked for. One of `Scope`.
        organizations: Organizations that the user may choose from.
        requires_single_organization: Whether exactly one organization must be chosen. Default False.
        scope_display_names: Names for people to read, by scope.
    """

    client: OAuth2ClientPublic
    sub_type: Literal["organization"] = "organization"
    sub: Nullable[AuthorizeOrganization]
    scopes: list[Scope]
    organizations: list[AuthorizeOrganization]
    requires_single_organization: bool | None = None
    scope_display_names: dict[str, str] | None = None


@model
class AuthorizeResponseUser(Model):
    """An authorization request that speaks for a user.

    Attributes:
        client: The client that asks.
        sub_type: Always `user`.
        sub: Whom the token will speak for; None while nobody is chosen.
        scopes: Scopes asked for. One of `Scope`.
        organizations: Organizations that the user may choose from.
        requires_single_organization: Whether exactly one organization must be chosen. Default False.
        scope_display_names: Names for people to read, by scope.
    """

    client: OAuth2ClientPublic
    sub_type: Literal["user"] = "user"
    sub: Nullable[AuthorizeUser]
    scopes: list[Scope]
    organizations: list[AuthorizeOrganization]
    requires_single_organization: bool | None = None
    scope_display_names: dict[str, str] | None = None


@model
class AuthorizeUser(Model):
    """The user that is asked for consent.

    Attributes:
        id: The user's id.
        email: The user's email.
        avatar_url: Picture, if any.
    """

    id: UUID
    email: str
    avatar_url: Nullable[str]


@model
class IntrospectTokenRequest(Model):
    """Asks what a token is (RFC 7662).

    Attributes:
        token: The access or refresh token, issued to this client.
        token_type_hint: What kind of token it is. One of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.
    """

    token: str = field(repr=masked)
    token_type_hint: Nullable[Literal["access_token", "refresh_token"] | str] = ABSENT
    client_id: str
    client_secret: str = field(repr=masked)


@model
class IntrospectTokenResponse(Model):
    """What a token is (RFC 7662); of an inactive one only `active` is sure to be there.

    Attributes:
        active: Whether the token may be used; look at nothing else if not.
        client_id: The client that it was issued to.
        token_type: Its type; the server says `Bearer` where the document lists kinds of tokens. One of
            Bearer, access_token, refresh_token.
        scope: Scopes granted, separated by spaces.
        sub_type: Whom the token speaks for. One of user, organization.
        sub: Id of the user or organization that it speaks for.
        organizations: Ids of the organizations it is limited to; empty if it reaches all of the user's.
        aud: The client's id (audience).
        iss: Who issued it.
        exp: When it expires, in Unix seconds.
        iat: When it was issued, in Unix seconds.
    """

    active: bool
    client_id: str | None = None
    token_type: Literal["Bearer", "access_token", "refresh_token"] | str | None = None
    scope: str | None = None
    sub_type: SubType | None = None
    sub: str | None = None
    organizations: list[str] | None = None
    aud: str | None = None
    iss: str | None = None
    exp: int | None = None
    iat: int | None = None


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


@model
class RefreshTokenRequest(Model):
    """Asks for new tokens (RFC 6749, 6); both old ones stop working at once.

    Attributes:
        grant_type: Always `refresh_token`.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and leaves it out.
        refresh_token: The refresh token that came with the last tokens; good once.
    """

    grant_type: Literal["refresh_token"] = "refresh_token"
    client_id: str
    client_secret: str | None = field(default=None, repr=masked)
    refresh_token: str = field(repr=masked)


@model
class RevokeTokenRequest(Model):
    """Asks to revoke a token (RFC 7009).

    Attributes:
        token: The access or refresh token.
        token_type_hint: What kind it is; with `access_token` the refresh token lives on, else both end. One
            of access_token, refresh_token.
        client_id: The client's id.
        client_secret: The client's secret; a public client has none and cannot ask.
    """

    token: str = field(repr=masked)
    token_type_hint: Nullable[Literal["access_token", "refresh_token"] | str] = ABSENT
    client_id: str
    client_secret: str = field(repr=masked)


@model
class RevokeTokenResponse(OpenModel):
    """Empty: the token is revoked, or was never known."""


@model
class TokenResponse(Model):
    """Tokens, as RFC 6749, 5.1 gives them.

    Attributes:
        access_token: Sent as a bearer token with each call.
        token_type: Always `Bearer`.
        expires_in: Seconds until the access token expires.
        refresh_token: Gives the next tokens, once; None where the grant has none.
        scope: Scopes granted, separated by spaces.
        id_token: Who signed in, as a signed JWT; comes with the `openid` scope, not with refreshed tokens.
    """

    access_token: str = field(repr=masked)
    token_type: Literal["Bearer"] = "Bearer"
    expires_in: int
    refresh_token: Nullable[str] = field(default=None, repr=masked)
    scope: str
    id_token: Nullable[str] = field(default=None, repr=masked)


@model
class UserInfoOrganization(Model):
    """The organization behind the access token.

    Attributes:
        sub: The organization's id.
        name: Its name.
    """

    sub: str
    name: Nullable[str] = ABSENT


@model
class UserInfoUser(Model):
    """The user behind the access token.

    Attributes:
        sub: The user's id.
        name: Name.
        email: Email; needs the `email` scope.
        email_verified: Whether the email is verified; needs the `email` scope.
    """

    sub: str
    name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    email_verified: Nullable[bool] = ABSENT


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
