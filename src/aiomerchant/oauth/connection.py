"""A user's consent as an application uses it: a token that is always good."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from aiomerchant.errors import APIConnectionError, RateLimitError, ServerError, StoreError
from aiomerchant.secret import Secret
from aiomerchant_core import Unpicklable

from .book import PAUSE

if TYPE_CHECKING:
    from .book import Entry

__all__ = ["Connection", "Renewing"]

log: Final = logging.getLogger("aiomerchant")

#: Seconds for which a token that is still good is used after it could not be renewed.
PATIENCE: Final = 30.0


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
    """Tokens that a user granted, kept in a store and renewed in time: `Polar(auth=connection)`.

    It is made by `finish`, `connection` or `adopt` of an application. Tasks may share it; any number of them
    may be made for one key, in any number of processes.

    Attributes:
        provider: The name of the provider: `polar`, `square`.
        key: The application's name for it.
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
        """What was granted; empty where that is not known."""
        return self._entry.tokens.scopes

    @property
    def subject(self) -> str | None:
        """Whose it is: Square's merchant id; Polar's user id, where `openid` was among the scopes."""
        return self._entry.tokens.subject

    @property
    def expires_at(self) -> datetime | None:
        """When the access token ends by our clock, as last seen; None where the provider did not say."""
        return _moment(self._entry.tokens.expires_at)

    @property
    def refresh_expires_at(self) -> datetime | None:
        """When the refresh token ends by our clock, and the user must consent anew; None for never."""
        return _moment(self._entry.tokens.refresh_expires_at)

    async def token(self) -> Secret:
        """An access token that is good, renewed first where it ends soon.

        Raises:
            ReconnectRequired: There is none, and the user must consent anew.
            MerchantError: It is over, and the provider could not renew it, or the store failed.
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
            # It was to be renewed ahead of time, and there is time left.
            self._later = min(expires, now + PATIENCE)
            return entry.tokens.access_token

    async def refresh(self) -> Secret:
        """Renew the access token now, unless another process just did.

        Raises:
            ReconnectRequired: The refresh token is no good; the user must consent anew.
            MerchantError: The provider could not renew it.
        """
        return await self._newer(self._entry.tokens.access_token, insist=True)

    def retry_in(self, refused: Secret) -> float | None:
        """Seconds after which a refused token is tried once more, since it only just came; None for never."""
        tokens = self._entry.tokens
        settling = tokens.access_token == refused and tokens.settling(self._application.clock())
        return PAUSE if settling else None

    async def renewed(self, refused: Secret) -> Secret:
        """Another access token than one that the provider refused: that of the store, or else a new one.

        Raises:
            ReconnectRequired: The refresh token is no good, too.
            MerchantError: The provider could not renew it.
        """
        if self._entry.tokens.access_token != refused:
            return self._entry.tokens.access_token
        return await self._newer(refused)

    @abstractmethod
    async def status(self) -> Any:
        """What the provider says of the access token."""

    @abstractmethod
    async def userinfo(self) -> Any:
        """Whom the access token speaks for."""

    @abstractmethod
    async def revoke(self) -> None:
        """Take the tokens back at the provider, and remove them from the store."""

    async def forget(self) -> bool:
        """Remove the tokens from the store, and tell the provider nothing. Whether there were any."""
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
