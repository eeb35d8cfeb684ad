"""What stands behind an access token: the application, what a user granted to it, and the token itself."""

from __future__ import annotations

from datetime import datetime

from attrs import define, field, frozen

__all__ = ["Application", "Grant", "Token"]


@frozen
class Application:
    """An application as it is registered with a provider.

    Attributes:
        client_id: Its id.
        client_secret: Its secret; None for a public client, which proves itself by PKCE alone.
        name: What the authorization page calls it.
        redirect_uris: The addresses that a user may be sent back to, compared as they are spelled. Without
            any, each address is taken.
        scope: The scopes that it may ask for; None stands for all that its provider has.
        authentication: How it sends Polar its secret: `client_secret_post`, `client_secret_basic` or `none`.
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    name: str = "Sandbox Shop"
    redirect_uris: tuple[str, ...] = ()
    scope: frozenset[str] | None = None
    authentication: str = "client_secret_post"


@frozen
class Grant:
    """What a user allows an application.

    Attributes:
        application: Which one.
        scope: The scopes, in the order they were asked for.
        organizations: The organizations that it is limited to, by id; none of them means all.
        nonce: What the id token repeats.
    """

    application: Application
    scope: tuple[str, ...]
    organizations: tuple[str, ...] = ()
    nonce: str | None = None


@define(eq=False)
class Token:
    """An access token, and the refresh token that came with it.

    Attributes:
        scheme: What kind it is, by the name of its security scheme in the provider's document: `oidc`.
        scope: The scopes of the access token; None means all, as with an organization's or a seller's own.
        grant: What brought it, where OAuth did.
        subject: The id of the record that it speaks for, where that is not who granted it.
        public: Whether PKCE alone brought it, with no client secret.
    """

    access: str = field(repr=False)
    scheme: str
    scope: tuple[str, ...] | None = None
    grant: Grant | None = None
    subject: str | None = None
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
