"""Authorization codes and tokens, as both providers handle them; how they say it is each provider's own."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest
from typing import Final
from urllib.parse import urlencode, urlsplit

from attrs import define, field, frozen

from .store import Clock

__all__ = ["Application", "Code", "Denied", "Ledger", "Token"]

CODE_LIFETIME: Final = timedelta(minutes=5)  # with both providers


class Denied(Exception):
    """A request that OAuth refuses, by the code of RFC 6749, 5.2."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description


@frozen
class Application:
    """An application as it is registered with a provider.

    Attributes:
        client_id: Its id.
        client_secret: Its secret; None for a public client, which proves itself by PKCE alone.
    """

    client_id: str
    client_secret: str | None = field(default=None, repr=False)


@frozen
class Code:
    """An authorization code that was given out."""

    application: Application
    redirect_uri: str
    scope: tuple[str, ...]
    challenge: str | None
    expires: datetime


@define(eq=False)
class Token:
    """An access token, and the refresh token that came with it."""

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    #: None for the token of an organization or a seller itself.
    application: Application | None = None
    scope: tuple[str, ...] = ()
    issued: datetime | None = None
    expires: datetime | None = None
    refresh_expires: datetime | None = None
    #: Whether PKCE alone brought it, with no client secret.
    public: bool = False
    access_revoked: bool = False
    refresh_revoked: bool = False

    def revoke(self, *, access: bool = True, refresh: bool = True) -> None:
        self.access_revoked |= access
        self.refresh_revoked |= refresh


class Ledger:
    """The applications, codes and tokens of one provider."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._applications: dict[str, Application] = {}
        self._codes: dict[str, Code] = {}
        #: All access tokens ever issued, and for each refresh token the latest token that came with it.
        self.tokens: dict[str, Token] = {}
        self._refreshing: dict[str, Token] = {}

    def register(self, application: Application) -> Application:
        self._applications[application.client_id] = application
        return application

    def application(self, client_id: str | None, client_secret: str | None = None) -> Application:
        """The application of this id, if the secret is its own.

        Raises:
            Denied: It is not.
        """
        application = self._applications.get(client_id or "")
        if application is None:
            raise Denied("invalid_client", "The client id is not known.")
        ours, given = application.client_secret or "", client_secret or ""
        if not compare_digest(ours.encode(), given.encode()):
            raise Denied("invalid_client", "The client secret is missing or wrong.")
        return application

    def authorize(self, query: Mapping[str, str], *, code: str, default_method: str) -> str:
        """Where the browser goes from the authorization page: to the application, with a code or an error.

        Args:
            query: The query of the authorization page.
            code: The code to give out.
            default_method: How a challenge is made where the request does not say it.

        Raises:
            Denied: The request names no application or place to go, so that nobody can be told but the user.
        """
        application = self._applications.get(query.get("client_id", ""))
        if application is None:
            raise Denied("invalid_request", "The client id is not known.")
        redirect_uri = query.get("redirect_uri", "")
        try:
            target = urlsplit(redirect_uri)
        except ValueError:
            target = urlsplit("")
        if not target.scheme or not target.netloc or target.fragment:
            raise Denied("invalid_request", "redirect_uri must be an absolute address without a fragment.")
        challenge = query.get("code_challenge")
        answer: dict[str, str]
        if query.get("response_type", "code") != "code":
            answer = {"error": "unsupported_response_type"}
        elif challenge and query.get("code_challenge_method", default_method) != "S256":
            answer = {"error": "invalid_request", "error_description": "Use the challenge method S256."}
        elif not challenge and application.client_secret is None:
            answer = {
                "error": "invalid_request",
                "error_description": "A public client needs a code_challenge.",
            }
        else:
            scope = tuple(query.get("scope", "").split())
            expires = self._clock.now() + CODE_LIFETIME
            self._codes[code] = Code(application, redirect_uri, scope, challenge, expires)
            answer = {"code": code, "response_type": "code"}
        if "state" in query:
            answer["state"] = query["state"]
        return f"{redirect_uri}{'&' if target.query else '?'}{urlencode(answer)}"

    def redeem(
        self, code: str | None, application: Application, redirect_uri: str | None, verifier: str | None
    ) -> Code:
        """Use up a code.

        Raises:
            Denied: It is not this application's to use, or not any more.
        """
        found = self._codes.get(code or "")
        if found is None or found.application != application or found.expires <= self._clock.now():
            raise Denied("invalid_grant", "The authorization code is unknown, used or expired.")
        if found.redirect_uri != redirect_uri:
            raise Denied("invalid_grant", "redirect_uri is not the one that the code was asked for with.")
        if found.challenge is not None:
            if not verifier:
                raise Denied("invalid_request", "Missing 'code_verifier'.")
            digest = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
            if not compare_digest(digest.encode(), found.challenge.encode()):
                raise Denied("invalid_grant", "The code verifier does not fit the code challenge.")
        del self._codes[code or ""]
        return found

    def issue(self, token: Token) -> Token:
        token.issued = self._clock.now()
        self.tokens[token.access] = token
        if token.refresh is not None:
            self._refreshing[token.refresh] = token
        return token

    def refreshable(self, refresh_token: str | None) -> Token:
        """The token that a refresh token renews.

        Raises:
            Denied: It renews none, or none any more.
        """
        token = self._refreshing.get(refresh_token or "")
        if token is None or token.refresh_revoked or self._over(token.refresh_expires):
            raise Denied("invalid_grant", "The refresh token is unknown, used, revoked or expired.")
        return token

    def find(self, token: str | None) -> Token | None:
        """The token of which this is the access or the refresh token, whatever became of it."""
        return self.tokens.get(token or "") or self._refreshing.get(token or "")

    def expired(self, token: Token) -> bool:
        return self._over(token.expires)

    def active(self, token: Token | None) -> bool:
        """Whether its access token may be used."""
        return token is not None and not token.access_revoked and not self.expired(token)

    def _over(self, moment: datetime | None) -> bool:
        return moment is not None and moment <= self._clock.now()
