"""One provider's part of a store: the tokens of connections, and authorizations that are under way."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from hashlib import sha256
from typing import Any, Final

from attrs import asdict, field, frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant.oauth.stores.protocol import Store, UnreadableEntry
from aiomerchant.request.retry import pause
from aiomerchant.secret import Secret

from .lifetimes import bounded

__all__ = ["PAUSE", "Entry", "Found", "PendingAuthorization", "TokenStore", "Tokens"]

#: A token is renewed this many seconds before its end, or this share of its lifetime if that is less.
LEAD: Final = 300.0
LEAD_SHARE: Final = 0.1
#: Seconds after which others take over from a process that died while it renewed a token. Requests to the
#: provider have less time.
RENEWAL_LEASE: Final = 30.0
#: Seconds after its issue in which a token may be refused because it is not known yet: Polar answers before
#: it commits to its database. After the pause it is known.
SETTLING: Final = 2.0
PAUSE: Final = 0.1
#: The data of an authorization that was taken begins with it; the key of the connection follows, if it fits.
USED: Final = b"used by "
#: A store takes 512 characters, prefix included.
LONGEST_KEY: Final = 400


@frozen(kw_only=True)
class Tokens:
    """The tokens of a grant. Times are seconds since 1970, by our clock.

    Attributes:
        issued_at: The time when they were received.
        expires_at: The end of the access token; None if the provider did not say.
        refresh_expires_at: The end of the refresh token; None for never.
        subject: The account that they belong to: Square's merchant id, Polar's user id.
    """

    access_token: Secret
    refresh_token: Secret | None = None
    issued_at: float
    expires_at: float | None = field(default=None, converter=bounded)
    refresh_expires_at: float | None = field(default=None, converter=bounded)
    scopes: tuple[str, ...] = ()
    subject: str | None = None

    def encode(self) -> bytes:
        refresh = None if self.refresh_token is None else self.refresh_token.reveal()
        return json.dumps(
            {
                "access_token": self.access_token.reveal(),
                "refresh_token": refresh,
                "issued_at": self.issued_at,
                "expires_at": self.expires_at,
                "refresh_expires_at": self.refresh_expires_at,
                "scopes": self.scopes,
                "subject": self.subject,
            }
        ).encode()

    @classmethod
    def decode(cls, data: bytes) -> Tokens:
        fields: dict[str, Any] = json.loads(data)
        refresh = fields["refresh_token"]
        return cls(
            access_token=Secret(fields["access_token"]),
            refresh_token=None if refresh is None else Secret(refresh),
            issued_at=fields["issued_at"],
            expires_at=fields["expires_at"],
            refresh_expires_at=fields["refresh_expires_at"],
            scopes=tuple(fields["scopes"]),
            subject=fields["subject"],
        )

    def settling(self, now: float) -> bool:
        """True if they are so new that the provider may still refuse them."""
        return abs(now - self.issued_at) < SETTLING

    def due(self) -> float | None:
        """The time to renew the access token: ahead of its end, and not the same in all processes."""
        if self.expires_at is None:
            return None
        lead = min(LEAD, LEAD_SHARE * max(0.0, self.expires_at - self.issued_at))
        return self.expires_at - lead * random.uniform(1.0, 1.5)  # noqa: S311  # spreads load, keeps no secret


@frozen
class Entry:
    """An entry of the store with its tokens, and the time from which this process renews them."""

    version: int
    tokens: Tokens
    due: float | None


@frozen
class Found:
    """The entry at a key: without a version if there is none, without tokens if it cannot be read."""

    version: int | None
    tokens: Tokens | None


@frozen(kw_only=True)
class PendingAuthorization:
    """An authorization request that a user was sent away with, until the callback comes.

    Attributes:
        key: The connection that it is for, if that is known already.
        expires: The time until which a callback is taken, in seconds since 1970.
    """

    client_id: str
    redirect_uri: str
    verifier: Secret
    nonce: str | None = field(repr=False)
    scopes: tuple[str, ...]
    key: str | None
    expires: float

    def encode(self) -> bytes:
        fields = asdict(self, recurse=False)
        return json.dumps(fields | {"verifier": self.verifier.reveal()}).encode()

    @classmethod
    def decode(cls, data: bytes) -> PendingAuthorization:
        fields: dict[str, Any] = json.loads(data)
        return cls(**fields | {"verifier": Secret(fields["verifier"]), "scopes": tuple(fields["scopes"])})


class TokenStore:
    """One provider's part of a store.

    Args:
        store: The store, which may be shared with other providers.
        provider: The name of the provider.
        clock: Gives the seconds since 1970.
    """

    def __init__(self, store: Store, provider: str, clock: Callable[[], float]) -> None:
        self.store = store
        self.provider = provider
        self.clock = clock
        self._prefix = f"{provider}:connection:"

    # Connections

    async def load(self, key: str) -> Entry | None:
        """The tokens of a connection.

        Raises:
            UnreadableEntry: The entry holds no tokens.
        """
        stored = await self.store.load(self._entry_key(key))
        if stored is None:
            return None
        try:
            return _entry(stored.version, Tokens.decode(stored.data))
        except (ValueError, TypeError, LookupError, RecursionError):
            problem = f"the entry of connection {key!r} holds no tokens"
        # Raised here, so that it has no context that shows what was read.
        raise UnreadableEntry(problem, version=stored.version)

    async def find(self, key: str) -> Found:
        """The entry that new tokens replace, which may be encrypted with keys that are gone."""
        try:
            entry = await self.load(key)
        except UnreadableEntry as error:
            return Found(error.version, None)
        return Found(None, None) if entry is None else Found(entry.version, entry.tokens)

    async def save(self, key: str, tokens: Tokens, version: int | None) -> Entry | None:
        """Replace the tokens of a version; None if another process was faster."""
        stored = await self.store.save(self._entry_key(key), tokens.encode(), version=version)
        return None if stored is None else _entry(stored.version, tokens)

    async def delete(self, key: str, version: int | None = None) -> bool:
        return await self.store.delete(self._entry_key(key), version=version)

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        return self.store.lock(self._entry_key(key), lease=RENEWAL_LEASE)

    async def keys(self, after: str | None) -> list[str]:
        """The next hundred keys of connections; an empty list at the end."""
        start = None if after is None else self._entry_key(after)
        return [key.removeprefix(self._prefix) for key in await self.store.keys(self._prefix, after=start)]

    def check(self, key: str) -> None:
        """Check the key of a connection.

        Raises:
            ConfigurationError: It is not valid.
        """
        self._entry_key(key)

    async def settled(self, tokens: Tokens) -> None:
        """Wait until the provider knows tokens that were just issued, before a single-use one is sent."""
        if tokens.settling(self.clock()):
            await pause(PAUSE)

    # Authorizations

    async def save_authorization(self, state: str, pending: PendingAuthorization) -> None:
        ttl = pending.expires - self.clock()
        await self.store.save(self._authorization_key(state), pending.encode(), version=None, ttl=ttl)

    async def take_authorization(self, state: str, by: str) -> PendingAuthorization | None:
        """The authorization of a state. It is given once: of several callers, one gets it, `by` its key.

        The state is used up by writing over the entry. A store that takes no writes fails here, before the
        single-use code is spent.
        """
        key = self._authorization_key(state)
        stored = await self.store.load(key)
        if stored is None or stored.data.startswith(USED):
            return None
        pending = PendingAuthorization.decode(stored.data)
        left = pending.expires - self.clock()
        used = USED + (by.encode() if pending.key in (None, by) else b"")
        if left <= 0 or await self.store.save(key, used, version=stored.version, ttl=left) is None:
            return None
        return pending

    async def is_over(self, state: str, by: str) -> bool:
        """True if a state was used by this key, or is so old that nothing is known of it."""
        stored = await self.store.load(self._authorization_key(state))
        return stored is None or stored.data == USED + by.encode()

    def _entry_key(self, key: Any) -> str:
        if not isinstance(key, str) or not 0 < len(key) <= LONGEST_KEY or not _is_text(key):
            raise ConfigurationError(f"the key of a connection must be text of 1 to {LONGEST_KEY} characters")
        return self._prefix + key

    def _authorization_key(self, state: str) -> str:
        # Whoever sees the keys of a store must not be able to answer for the user.
        return f"{self.provider}:state:{sha256(state.encode()).hexdigest()}"


def _is_text(key: str) -> bool:
    """True if all stores can keep it: PostgreSQL's text has no NUL, and UTF-8 no surrogates."""
    return "\0" not in key and not any("\ud800" <= character <= "\udfff" for character in key)


def _entry(version: int, tokens: Tokens) -> Entry:
    return Entry(version, tokens, tokens.due())
