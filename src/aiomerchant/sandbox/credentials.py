"""Credentials: OAuth applications, the grants of users to them, and tokens."""

from __future__ import annotations

from datetime import datetime

from attrs import define, field, frozen

__all__ = ["Application", "Grant", "Token"]


@frozen
class Application:
    """An OAuth application, registered with a provider.

    Attributes:
        client_id: The client id.
        client_secret: The client secret; None for a public client, which uses PKCE.
        name: The name on the authorization page.
        redirect_uris: The redirect URIs that are accepted, compared as text. If empty, any is accepted.
        scope: The scopes that the application may ask for; None means all of the provider.
        authentication: How the application sends its secret to Polar: `client_secret_post`,
            `client_secret_basic` or `none`.
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    name: str = "Sandbox Shop"
    redirect_uris: tuple[str, ...] = ()
    scope: frozenset[str] | None = None
    authentication: str = "client_secret_post"


@frozen
class Grant:
    """A user's grant to an application.

    Attributes:
        application: The application.
        scope: The scopes, in the order of the request.
        organizations: The ids of the organizations or of the seller that the grant is limited to; empty means
            all organizations, or the first seller.
        nonce: The nonce of the id token: OpenID Connect Core, 3.1.2.1.
    """

    application: Application
    scope: tuple[str, ...]
    organizations: tuple[str, ...] = ()
    nonce: str | None = None


@define(eq=False)
class Token:
    """An access token, and the refresh token that was issued with it.

    Attributes:
        scheme: The name of the token's security scheme in the provider's document: `oidc`.
        scope: The scopes of the access token; None means all, as for an organization's or a seller's own.
        grant: The grant behind the token; None for a token that OAuth did not issue.
        subject: The id of the customer whose session the token is for; None for other tokens.
        merchant_id: The seller whose token it is; None for Polar's.
        public: Whether a public client got the token: with PKCE, without a client secret.
    """

    access: str = field(repr=False)
    scheme: str
    scope: tuple[str, ...] | None = None
    grant: Grant | None = None
    subject: str | None = None
    merchant_id: str | None = None
    refresh: str | None = field(default=None, repr=False)
    issued: datetime | None = None
    expires: datetime | None = None
    refresh_expires: datetime | None = None
    public: bool = False
    access_revoked: bool = False
    refresh_revoked: bool = False

    def revoke(self, *, access: bool = True, refresh: bool = True) -> None:
        self.access_revoked |= access
        self.refresh_revoked |= refresh

    def belongs(self, application: Application) -> bool:
        return self.grant is not None and self.grant.application.client_id == application.client_id
