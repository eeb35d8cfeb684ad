"""The entries of a store as the values that they stand for."""

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

__all__ = ["PAUSE", "Book", "Entry", "Found", "Pending", "Tokens"]

#: Seconds before its end at which a token is renewed, and the part of its life that this may be at most.
LEAD: Final = 300.0
LEAD_SHARE: Final = 0.1
#: Seconds after which others take over from a process that died while it renewed a token. What is asked of a
#: provider meanwhile has less time.
LEASE: Final = 30.0
#: Seconds after its issue in which a token may be refused since it is not known yet: Polar answers first, and
#: commits to its database then. After the pause it is known.
SETTLING: Final = 2.0
PAUSE: Final = 0.1
#: What stands in place of a question that was answered.
USED: Final = b""
#: Stores have 512 characters for the whole.
LONGEST_KEY: Final = 400


@frozen(kw_only=True)
class Tokens:
    """What a grant brought. Times are seconds since 1970, by our clock.

    Attributes:
        issued_at: When they came.
        expires_at: When the access token ends; None where the provider did not say.
        refresh_expires_at: When the refresh token ends; None for never.
        subject: Whose they are: Square's merchant id, the user's id of Polar.
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
        said: dict[str, Any] = json.loads(data)
        refresh = said["refresh_token"]
        return cls(
            access_token=Secret(said["access_token"]),
            refresh_token=None if refresh is None else Secret(refresh),
            issued_at=said["issued_at"],
            expires_at=said["expires_at"],
            refresh_expires_at=said["refresh_expires_at"],
            scopes=tuple(said["scopes"]),
            subject=said["subject"],
        )

    def settling(self, now: float) -> bool:
        """Whether they are so new that the provider may refuse them for a moment."""
        return abs(now - self.issued_at) < SETTLING

    def due(self) -> float | None:
        """When to renew the access token: ahead of its end, and not in all processes at the same moment."""
        if self.expires_at is None:
            return None
        lead = min(LEAD, LEAD_SHARE * max(0.0, self.expires_at - self.issued_at))
        return self.expires_at - lead * random.uniform(1.0, 1.5)  # noqa: S311  # spreads load, keeps no secret


@frozen
class Entry:
    """Tokens as they stand in the store, and when this process thinks of renewing them."""

    version: int
    tokens: Tokens
    due: float | None


@frozen
class Found:
    """What stands at a key: no version where there is no entry, no tokens where it cannot be read."""

    version: int | None
    tokens: Tokens | None


@frozen(kw_only=True)
class Pending:
    """A question that a user was sent to the authorization page with.

    Attributes:
        key: The connection that it is for, where that was said already.
        expires: Until when an answer is taken, in seconds since 1970.
    """

    client_id: str
    redirect_uri: str
    verifier: Secret
    nonce: str | None = field(repr=False)
    scopes: tuple[str, ...]
    key: str | None
    expires: float

    def encode(self) -> bytes:
        said = asdict(self, recurse=False)
        return json.dumps(said | {"verifier": self.verifier.reveal()}).encode()

    @classmethod
    def decode(cls, data: bytes) -> Pending:
        said: dict[str, Any] = json.loads(data)
        return cls(**said | {"verifier": Secret(said["verifier"]), "scopes": tuple(said["scopes"])})


class Book:
    """The part of a store that is one provider's.

    Args:
        store: Where the entries are.
        provider: Whose.
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
            UnreadableEntry: There is something else.
        """
        stored = await self.store.load(self._place(key))
        if stored is None:
            return None
        try:
            return _entry(stored.version, Tokens.decode(stored.data))
        except (ValueError, TypeError, LookupError, RecursionError):
            problem = f"the entry of connection {key!r} holds no tokens"
        # Raised here, so that it has no context that shows what was read.
        raise UnreadableEntry(problem, version=stored.version)

    async def find(self, key: str) -> Found:
        """What new tokens are going to replace, which may be encrypted with keys that are gone."""
        try:
            entry = await self.load(key)
        except UnreadableEntry as error:
            return Found(error.version, None)
        return Found(None, None) if entry is None else Found(entry.version, entry.tokens)

    async def save(self, key: str, tokens: Tokens, version: int | None) -> Entry | None:
        """Write tokens in place of those of a version; None where somebody else was faster."""
        stored = await self.store.save(self._place(key), tokens.encode(), version=version)
        return None if stored is None else _entry(stored.version, tokens)

    async def delete(self, key: str, version: int | None = None) -> bool:
        return await self.store.delete(self._place(key), version=version)

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        return self.store.lock(self._place(key), lease=LEASE)

    async def keys(self, after: str | None) -> list[str]:
        """The next hundred keys of connections; none at the end."""
        place = None if after is None else self._place(after)
        return [key.removeprefix(self._prefix) for key in await self.store.keys(self._prefix, after=place)]

    def check(self, key: str) -> None:
        """See that a key can be one.

        Raises:
            ConfigurationError: It cannot.
        """
        self._place(key)

    async def settled(self, tokens: Tokens) -> None:
        """Wait until the provider knows tokens that only just came, before one goes out that serves once."""
        if tokens.settling(self.clock()):
            await pause(PAUSE)

    # Questions

    async def ask(self, state: str, pending: Pending) -> None:
        ttl = pending.expires - self.clock()
        await self.store.save(self._question(state), pending.encode(), version=None, ttl=ttl)

    async def answered(self, state: str) -> Pending | None:
        """The question that a state stands for. It is asked once: of several callers, one gets it.

        The state is used up by writing over the question. A store that takes no writes fails here, before the
        single-use code is spent.
        """
        place = self._question(state)
        stored = await self.store.load(place)
        if stored is None or stored.data == USED:
            return None
        pending = Pending.decode(stored.data)
        left = pending.expires - self.clock()
        if left <= 0 or await self.store.save(place, USED, version=stored.version, ttl=left) is None:
            return None
        return pending

    def _place(self, key: Any) -> str:
        if not isinstance(key, str) or not 0 < len(key) <= LONGEST_KEY or not _is_text(key):
            raise ConfigurationError(f"the key of a connection must be text of 1 to {LONGEST_KEY} characters")
        return self._prefix + key

    def _question(self, state: str) -> str:
        # Whoever sees the keys of a store must not be able to answer for the user.
        return f"{self.provider}:state:{sha256(state.encode()).hexdigest()}"


def _is_text(key: str) -> bool:
    """Whether all stores can keep it: PostgreSQL's text has no NUL, and UTF-8 no half of a pair."""
    return "\0" not in key and not any("\ud800" <= character <= "\udfff" for character in key)


def _entry(version: int, tokens: Tokens) -> Entry:
    return Entry(version, tokens, tokens.due())
