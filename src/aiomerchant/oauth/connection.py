"""A user's grant: tokens, scopes and the account they belong to; its access token is always valid."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from aiomerchant.errors import APIConnectionError, RateLimitError, ServerError, StoreError
from aiomerchant.secret import Secret
from aiomerchant_core import Unpicklable

from .token_store import PAUSE

if TYPE_CHECKING:
    from .token_store import Entry

__all__ = ["Connection", "Renewing"]

log: Final = logging.getLogger("aiomerchant")

#: Seconds until the next attempt to renew a token that is still valid, after one failed.
RENEWAL_PAUSE: Final = 30.0


class Renewing(Protocol):
    """The part of an OAuth application that its connections use."""

    @property
    def provider(self) -> str:
        """The name of the provider."""
        ...

    def clock(self) -> float:
        """The seconds since 1970."""
        ...

    async def newer(self, key: str, than: Secret, *, insist: bool = False) -> Entry:
        """Tokens that are newer than an access token, from the store or else from the provider."""
        ...

    async def forget(self, key: str) -> bool:
        """Remove the tokens of a connection. True if there were any."""
        ...


class Connection(Unpicklable, ABC):
    """A user's grant, whose tokens are kept in a store and renewed in time: `Polar(auth=connection)`.

    `finish`, `connection` and `adopt` of an application make it. Tasks may share it; any number of them may
    be made for one key, in any number of processes.

    Attributes:
        provider: The name of the provider: `polar`, `square`.
        key: The application's own name for the connection.
    """

    _unpicklable = (
        "a connection is not pickled, since it holds tokens: hand on its key, "
        "and await connection(key) of the application there"
    )

    def __init__(self, application: Renewing, key: str, entry: Entry) -> None:
        self._application = application
        self._entry = entry
        self._later = 0.0
        self.provider = application.provider
        self.key = key

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that were granted; empty if they are not known."""
        return self._entry.tokens.scopes

    @property
    def subject(self) -> str | None:
        """The account that it belongs to: Square's merchant id; Polar's user id, if `openid` was a scope."""
        return self._entry.tokens.subject

    @property
    def expires_at(self) -> datetime | None:
        """The end of the access token by our clock, as last seen; None if the provider did not say."""
        return _moment(self._entry.tokens.expires_at)

    @property
    def refresh_expires_at(self) -> datetime | None:
        """The end of the refresh token by our clock: then the user must consent anew. None for never."""
        return _moment(self._entry.tokens.refresh_expires_at)

    async def token(self) -> Secret:
        """A valid access token, renewed first if it ends soon.

        Raises:
            ReconnectRequired: There is none, and the user must consent anew.
            MerchantError: It has expired, and the provider could not renew it, or the store failed.
        """
        entry, now = self._entry, self._application.clock()
        if entry.due is None or now < max(entry.due, self._later):
            return entry.tokens.access_token
        expires = entry.tokens.expires_at
        good = expires is not None and now < expires
        if good and entry.tokens.refresh_token is None:
            return entry.tokens.access_token
        try:
            return await self._newer(entry.tokens.access_token)
        except (APIConnectionError, RateLimitError, ServerError, StoreError) as error:
            if expires is None or not good:
                raise
            log.warning("%s: connection %r is not renewed yet: %s", self.provider, self.key, error)
            # Renewal is ahead of time: the token is still valid for a while.
            self._later = min(expires, now + RENEWAL_PAUSE)
            return entry.tokens.access_token

    async def refresh(self) -> Secret:
        """Renew the access token now, unless another process just did.

        Raises:
            ReconnectRequired: The refresh token is not valid; the user must consent anew.
            MerchantError: The provider could not renew it.
        """
        return await self._newer(self._entry.tokens.access_token, insist=True)

    def retry_in(self, refused: Secret) -> float | None:
        """Seconds until a refused token that was just issued is tried once more; None for never."""
        tokens = self._entry.tokens
        settling = tokens.access_token == refused and tokens.settling(self._application.clock())
        return PAUSE if settling else None

    async def renewed(self, refused: Secret) -> Secret:
        """Another access token than the refused one: that of the store, or else a new one.

        Raises:
            ReconnectRequired: The refresh token is not valid either.
            MerchantError: The provider could not renew it.
        """
        if self._entry.tokens.access_token != refused:
            return self._entry.tokens.access_token
        return await self._newer(refused)

    @abstractmethod
    async def status(self) -> Any:
        """The state of the access token at the provider."""

    @abstractmethod
    async def userinfo(self) -> Any:
        """The account that the access token belongs to, as the provider describes it."""

    @abstractmethod
    async def revoke(self) -> None:
        """Revoke the tokens at the provider, and remove them from the store."""

    async def forget(self) -> bool:
        """Remove the tokens from the store, and leave them valid at the provider. True if there were any."""
        return await self._application.forget(self.key)

    async def _newer(self, than: Secret, *, insist: bool = False) -> Secret:
        self._entry = await self._application.newer(self.key, than, insist=insist)
        return self._entry.tokens.access_token

    def __repr__(self) -> str:
        ends = self.expires_at
        until = "" if ends is None else f", until {ends:%Y-%m-%d %H:%M} UTC"
        return f"{type(self).__name__}({self.key!r}{until})"


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
