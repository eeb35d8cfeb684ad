"""The applications, authorization codes and tokens of one provider, and the rules that they live by."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from attrs import frozen

from aiomerchant.sandbox.credentials import Application, Grant, Token
from aiomerchant.sandbox.state import Clock

__all__ = ["Code", "Denied", "Ledger", "is_challenge"]

CODE_LIFETIME: Final = timedelta(minutes=5)  # with both providers
#: RFC 7636, 4.1 and 4.2: a verifier and a challenge are spelled alike.
PROOF: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class Denied(Exception):
    """OAuth denies a request, with an error code of RFC 6749, 4.1.2.1 or 5.2, or of an extension."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description


@frozen
class Code:
    """An authorization code.

    Attributes:
        grant: The grant that the code is exchanged for.
        redirect_uri: The address that the authorization request named; None where it named none.
        challenge: The PKCE challenge, of the method S256, or None.
        expires: The time from which the code is refused.
    """

    grant: Grant
    redirect_uri: str | None
    challenge: str | None
    expires: datetime


class Ledger:
    """The applications, codes and tokens of one provider."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.applications: dict[str, Application] = {}
        self._codes: dict[str, Code] = {}
        #: All tokens by access token; and by refresh token, the latest token that was issued with it.
        self.tokens: dict[str, Token] = {}
        self._refreshing: dict[str, Token] = {}

    # Applications

    def register(self, application: Application) -> Application:
        """Add an application, or replace the one that has its id."""
        self.applications[application.client_id] = application
        return application

    def remove(self, application: Application) -> None:
        """Delete an application, and revoke its codes and tokens."""
        del self.applications[application.client_id]
        self._codes = {
            value: code
            for value, code in self._codes.items()
            if code.grant.application.client_id != application.client_id
        }
        for token in self.of(application):
            token.revoke()

    def of(self, application: Application) -> Iterator[Token]:
        """The tokens of an application."""
        return (token for token in self.tokens.values() if token.belongs(application))

    def application(self, client_id: str | None, client_secret: str | None = None) -> Application:
        """The application with this id and secret.

        Raises:
            Denied: The client id or the secret is wrong.
        """
        application = self.applications.get(client_id or "")
        if application is None:
            raise Denied("invalid_client", "The client id is not known.")
        ours, given = application.client_secret or "", client_secret or ""
        if not compare_digest(ours.encode(), given.encode()):
            raise Denied("invalid_client", "The client secret is missing or wrong.")
        return application

    # Codes

    def add_code(self, code: str, grant: Grant, redirect_uri: str | None, challenge: str | None) -> None:
        """Record a code that is issued now.

        Raises:
            Denied: Another code of the application has the same nonce.
        """
        if grant.nonce is not None and any(
            (known.grant.application.client_id, known.grant.nonce)
            == (grant.application.client_id, grant.nonce)
            for known in self._codes.values()
        ):
            raise Denied("invalid_request", "The nonce was used before.")
        self._codes[code] = Code(grant, redirect_uri, challenge, self._clock.now() + CODE_LIFETIME)

    def redeem(
        self, code: str | None, application: Application, redirect_uri: str | None, verifier: str | None
    ) -> Code:
        """Redeem a code, which is then used up. A request that is denied leaves the code valid.

        Raises:
            Denied: The code is not valid, belongs to another application, or a parameter does not match it.
        """
        found = self._codes.get(code or "")
        if (
            found is None
            or found.grant.application.client_id != application.client_id
            or self._is_past(found.expires)
        ):
            raise Denied("invalid_grant", "The authorization code is unknown, used or expired.")
        if found.redirect_uri is not None and found.redirect_uri != redirect_uri:
            raise Denied("invalid_grant", "redirect_uri is not the one that the code was asked for with.")
        if found.challenge is not None:
            if not verifier:
                raise Denied("invalid_request", "Missing 'code_verifier'.")
            if not PROOF.fullmatch(verifier):
                raise Denied("invalid_request", "A code_verifier has 43 to 128 unreserved characters.")
            digest = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
            if not compare_digest(digest, found.challenge):
                raise Denied("invalid_grant", "The code verifier does not fit the code challenge.")
        del self._codes[code or ""]
        return found

    # Tokens

    def issue(self, token: Token) -> Token:
        token.issued = self._clock.now()
        self.tokens[token.access] = token
        if token.refresh is not None:
            self._refreshing[token.refresh] = token
        return token

    def refreshable(self, refresh_token: str | None) -> tuple[Token, Grant]:
        """The token that a refresh token renews, and its grant.

        Raises:
            Denied: The refresh token is unknown, used, revoked or expired.
        """
        token = self._refreshing.get(refresh_token or "")
        if (
            token is None
            or token.grant is None
            or token.refresh_revoked
            or self._is_past(token.refresh_expires)
        ):
            raise Denied("invalid_grant", "The refresh token is unknown, used, revoked or expired.")
        return token, token.grant

    def find(self, token: str | None, hint: str | None = None) -> Token | None:
        """Find a token by its access or refresh token, active or not.

        Args:
            token: The value.
            hint: `access_token` or `refresh_token`, to search for that kind alone.
        """
        access = None if hint == "refresh_token" else self.tokens.get(token or "")
        return access or (None if hint == "access_token" else self._refreshing.get(token or ""))

    def expired(self, token: Token) -> bool:
        return self._is_past(token.expires)

    def active(self, token: Token) -> bool:
        """True if the access token is neither revoked nor expired."""
        return not token.access_revoked and not self.expired(token)

    def _is_past(self, moment: datetime | None) -> bool:
        return moment is not None and moment <= self._clock.now()


def is_challenge(text: str) -> bool:
    return PROOF.fullmatch(text) is not None
