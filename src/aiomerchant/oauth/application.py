"""An OAuth application of a provider: from the user's consent to a connection."""

from __future__ import annotations

from abc import ABC, abstractmethod
from base64 import urlsafe_b64encode
from collections.abc import Callable, Coroutine, Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest
from secrets import token_urlsafe
from time import time
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit

from attrs import evolve

from aiomerchant.background import Background
from aiomerchant.errors import (
    APIStatusError,
    AuthorizationDenied,
    CallbackError,
    ConfigurationError,
    ResponseError,
)
from aiomerchant.masking import Mask, one_line
from aiomerchant.oauth.stores.protocol import Store, check_store
from aiomerchant.policies import Timeout
from aiomerchant.request.interpret import hide, keep
from aiomerchant.secret import Secret
from aiomerchant.tokens import check_secret
from aiomerchant_core import Unpicklable

from .book import Book, Entry, Found, Pending, Tokens
from .connection import Connection
from .renewal import Renewer, gone
from .saving import Grant, Saver

if TYPE_CHECKING:
    from aiomerchant.client import BaseClient
    from aiomerchant.request.reply import Reply

    from .sweep import Progress, Sweep

__all__ = [
    "GRANT_TIMEOUT",
    "Application",
    "own_or_given",
    "received",
    "received_or_none",
    "renewed",
    "scope_names",
]

C = TypeVar("C", bound=Connection)
K = TypeVar("K", bound="BaseClient")

#: Seconds that a user has to come back.
PATIENCE: Final = 600.0
#: What a grant or revocation may take: less than a lease of the store's lock, with time left to save.
GRANT_TIMEOUT: Final = Timeout(connect=5.0, attempt=15.0, total=20.0)
#: What an authorization URL holds that hints cannot change.
RESERVED: Final = frozenset(
    {
        "client_id",
        "client_secret",
        "code_challenge",
        "code_challenge_method",
        "nonce",
        "redirect_uri",
        "response_mode",
        "response_type",
        "scope",
        "state",
    }
)


class Application(Unpicklable, ABC, Generic[C]):
    """What the OAuth applications of the providers have in common."""

    provider: ClassVar[str]
    _unpicklable = "an OAuth application is not pickled, since it holds its secret: make one in each process"

    def __init__(
        self,
        client: BaseClient,
        *,
        owner: bool,
        client_id: str,
        client_secret: str | None,
        redirect_uri: str,
        store: Store,
        authorize_url: str,
        issuer: str | None,
        clock: Callable[[], float] = time,
    ) -> None:
        self.client_id = check_secret("client_id", client_id)
        self.client_secret = (
            None if client_secret is None else Secret(check_secret("client_secret", client_secret))
        )
        self.redirect_uri = _check_redirect_uri(redirect_uri)
        self.clock = clock
        self._owner = owner
        self._api = client.with_options(access_token=None)
        # Not strict: an answer that is not as documented may hold the only tokens that there will be.
        self._granting = self._api.with_options(timeout=GRANT_TIMEOUT, strict=False)
        self._closing = client
        self._authorize_url = authorize_url
        self._issuer = issuer
        check_store(store)
        self._book = Book(store, self.provider, clock)
        self._background = Background()
        self._saver = Saver(self._book)
        self._renewer = Renewer(self._book, self._saver, self._refreshed, self._refused, self._background)

    # The user's consent

    async def authorization_url(
        self, scopes: str | Iterable[str] = (), *, key: str | None = None, **hints: str | bool
    ) -> str:
        """Where to send the user, who then has ten minutes to come back.

        Args:
            scopes: What to ask for, as a list or separated by spaces.
            key: The connection that it is for. Then `finish` takes the answer for no other: a callback that
                one user tricks another into opening connects nothing.
            **hints: More parameters of the provider's authorization page: Polar's `prompt`, `sub_type`,
                `sub`; Square's `locale`, `session`.

        Raises:
            ConfigurationError: A scope or hint cannot be sent.
        """
        wanted = scope_names(scopes)
        if taken := RESERVED & hints.keys():
            raise ConfigurationError(f"hints cannot change {', '.join(sorted(taken))}")
        given: dict[str, Any] = hints
        if odd := [name for name, value in given.items() if not isinstance(value, str | bool)]:
            raise ConfigurationError(f"hints must be str or bool, which {', '.join(sorted(odd))} is not")
        if key is not None:
            self._book.check(key)
        state, verifier = token_urlsafe(32), Secret(token_urlsafe(32))
        pending = Pending(
            client_id=self.client_id,
            redirect_uri=self.redirect_uri,
            verifier=verifier,
            nonce=token_urlsafe(16) if "openid" in wanted else None,
            scopes=wanted,
            key=key,
            expires=self.clock() + PATIENCE,
        )
        query: dict[str, str | bool] = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "code_challenge": urlsafe_b64encode(sha256(verifier.reveal().encode()).digest()).decode()[:43],
            **self._question(),
            **hints,
        }
        if wanted:
            query["scope"] = " ".join(wanted)
        if pending.nonce is not None:
            query["nonce"] = pending.nonce
        await self._book.ask(state, pending)
        said = {
            name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()
        }
        return f"{self._authorize_url}?{urlencode(said)}"

    async def finish(self, callback_url: str, *, key: str, state: str | None = None) -> C:
        """Turn what the user came back with into a connection, which is saved before it is returned.

        A task that is cancelled meanwhile does not lose it: it is saved all the same. A store that takes no
        writes is found out before the code is spent, and then the same callback can be finished later. One
        that fails after that is found out too late: the tokens are kept in memory, and the same callback,
        `connection` of this key or its next use saves them.

        Args:
            callback_url: The address that the user came back to; its query counts alone.
            key: The application's own name for the connection. An earlier one of this name is replaced.
            state: The state of the authorization URL as the user's browser kept it, where it did.

        Raises:
            CallbackError: It answers no question of ours that is still open.
            AuthorizationDenied: The user declined, or the provider did.
            StoreError: The store failed; says whether there are tokens that are kept.
            MerchantError: The provider did not exchange the code.
        """
        answer = _query(callback_url)
        self._book.check(key)
        given = answer.get("state", "")
        if state is not None and not compare_digest(state.encode(errors="surrogatepass"), given.encode()):
            raise CallbackError("the state belongs to another user")
        if self._saver.answers(key, given):
            return await self.connection(key)
        found = await self._book.find(key)
        pending = await self._book.answered(given) if given else None
        if pending is None:
            raise CallbackError("the state is unknown, used or more than ten minutes old")
        if (pending.client_id, pending.redirect_uri) != (self.client_id, self.redirect_uri):
            raise CallbackError("the state belongs to another application or redirect URI")
        if pending.key not in (None, key):
            raise CallbackError("the state belongs to another user")
        # RFC 9207: an answer of another server, which may be after the code.
        if answer.get("iss", self._issuer) != self._issuer:
            raise CallbackError("the answer comes from another issuer")
        if "error" in answer:
            code, said = one_line(answer["error"]), one_line(answer.get("error_description"))
            denied = AuthorizationDenied(
                f"the authorization page answered {code}", code=code, description=said
            )
            denied.provider = self.provider
            raise denied
        if not answer.get("code"):
            raise CallbackError("the answer holds neither a code nor an error")
        finished = self._finished(key, Secret(answer["code"]), pending, given, found)
        return self._connect(key, await self._background.finish(finished))

    async def _finished(self, key: str, code: Secret, pending: Pending, state: str, found: Found) -> Entry:
        grant = Grant(tokens=await self._exchanged(code, pending), follows=found.tokens, state=state)
        return await self._replaced(key, grant, found)

    async def _replaced(self, key: str, grant: Grant, found: Found) -> Entry:
        entry = await self._saver.save(key, grant, found, replace=True)
        assert entry is not None  # noqa: S101  # it was written
        return entry

    # Connections

    async def connection(self, key: str) -> C:
        """The connection of this name, as it stands in the store.

        Raises:
            ReconnectRequired: There is none.
            StoreError: The store failed.
        """
        self._book.check(key)
        entry = await self._saver.load(key)
        if entry is None:
            raise gone(self.provider, key)
        return self._connect(key, entry)

    async def adopt(
        self,
        key: str,
        *,
        access_token: str | Secret,
        refresh_token: str | Secret | None = None,
        expires_at: datetime | None = None,
        refresh_expires_at: datetime | None = None,
        scopes: str | Iterable[str] = (),
        subject: str | None = None,
    ) -> C:
        """Store tokens that were obtained elsewhere. An earlier connection of this name is replaced.

        Args:
            key: The application's own name for the connection.
            access_token: The access token.
            refresh_token: What renews it.
            expires_at: When the access token ends; None where that is not known.
            refresh_expires_at: When the refresh token ends; None for never.
            scopes: What was granted, as a list or separated by spaces.
            subject: Whose they are: Square's merchant id, Polar's user id.

        Raises:
            ConfigurationError: A value is not valid.
        """
        tokens = Tokens(
            access_token=_secret("access_token", access_token),
            refresh_token=None if refresh_token is None else _secret("refresh_token", refresh_token),
            issued_at=self.clock(),
            expires_at=_seconds("expires_at", expires_at),
            refresh_expires_at=_seconds("refresh_expires_at", refresh_expires_at),
            scopes=scope_names(scopes),
            subject=subject,
        )
        found = await self._book.find(key)
        return self._connect(
            key, await self._replaced(key, Grant(tokens=tokens, follows=found.tokens), found)
        )

    async def refresh_due(
        self,
        *,
        within: float | timedelta,
        concurrency: int = 4,
        spread: float = 1.0,
        progress: Progress | None = None,
        resume: str | None = None,
    ) -> Sweep:
        """Renew all tokens of the store that end soon.

        Square asks for a renewal each week of tokens that live for 30 days: `within=timedelta(days=23)`.

        Args:
            within: Seconds before its end from which a token is renewed.
            concurrency: How many are renewed at the same time.
            spread: Each renewal waits for up to so many seconds, by chance.
            progress: Called after each connection with the `Sweep` so far; awaited if it is a coroutine
                function. What it raises breaks the walk off.
            resume: `Sweep.after` of one that was broken off.

        Returns:
            What was renewed, and what failed and why. A failure ends nothing.
        """
        from .sweep import sweep

        seconds = within.total_seconds() if isinstance(within, timedelta) else within
        return await sweep(
            self._book,
            self._renewer,
            within=seconds,
            concurrency=concurrency,
            spread=spread,
            progress=progress,
            resume=resume,
        )

    async def newer(self, key: str, than: Secret, *, insist: bool = False) -> Entry:
        return await self._renewer.newer(key, than, insist=insist)

    async def forget(self, key: str) -> bool:
        deleted = await self._book.delete(key)
        return self._saver.drop(key) or deleted

    async def end(self, key: str, revoke: Callable[[Tokens], Coroutine[Any, Any, object]]) -> None:
        """Take tokens back at the provider and remove them, while nobody renews them."""
        await self._background.finish(self._ended(key, revoke))

    async def _ended(self, key: str, revoke: Callable[[Tokens], Coroutine[Any, Any, object]]) -> None:
        async with self._book.lock(key):
            entry = await self._saver.load(key)
            if entry is not None:
                await self._book.settled(entry.tokens)
                await revoke(entry.tokens)
                # Consent that was given again meanwhile stays.
                await self._book.delete(key, entry.version)

    # What a provider brings

    @abstractmethod
    def _question(self) -> Mapping[str, str | bool]:
        """What its authorization page is told beside the rest."""

    @abstractmethod
    async def _exchanged(self, code: Secret, pending: Pending) -> Tokens:
        """The tokens for a code."""

    @abstractmethod
    async def _refreshed(self, old: Tokens) -> Tokens:
        """New tokens for old ones."""

    @abstractmethod
    def _refused(self, error: APIStatusError) -> bool:
        """Whether a grant failed because the refresh token is no good."""

    @abstractmethod
    def _connect(self, key: str, entry: Entry) -> C: ...

    def _proof(self) -> dict[str, str]:
        """How this application proves itself."""
        secret = {} if self.client_secret is None else {"client_secret": self.client_secret.reveal()}
        return {"client_id": self.client_id, **secret}

    # Its life

    async def close(self) -> None:
        """Wait for tokens that are on their way, and close the client.

        Tokens that the store did not take are saved now, or else logged as unsaved. The store is its maker's
        to close.
        """
        await self._background.settle()
        await self._saver.settle()
        if self._owner:
            await self._closing.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(redirect_uri={self.redirect_uri!r})"


def renewed(old: Tokens, new: Tokens) -> Tokens:
    """New tokens with what only the old ones say. A refresh token that is not replaced stays."""
    if new.refresh_token is None or new.refresh_token == old.refresh_token:
        until = new.refresh_expires_at if new.refresh_expires_at is not None else old.refresh_expires_at
        new = evolve(new, refresh_token=old.refresh_token, refresh_expires_at=until)
    return evolve(new, scopes=new.scopes or old.scopes, subject=new.subject or old.subject)


def own_or_given(
    kind: type[K], client: K | None, *, environment: Any, base_url: str | None, allow_http: bool
) -> K:
    """The client of an application: the one that it was given, or one of its own.

    Raises:
        ConfigurationError: The given one is of another provider, or for another server than the rest says.
    """
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"client must be a {kind.__name__}, not {type(client).__name__}")
    if client is not None and (environment, base_url) == ("production", None):
        return client
    # Where a client is given, it was asked for its own.
    own = kind(environment=environment, base_url=base_url, allow_http=allow_http or client is not None)
    if client is not None and own._send.options.base_url != client._send.options.base_url:
        raise ConfigurationError("client is for another server than environment or base_url say")
    return own if client is None else client


def scope_names(scopes: Any) -> tuple[str, ...]:
    """Scopes that are given as a list or separated by spaces.

    Raises:
        ConfigurationError: They are neither.
    """
    if isinstance(scopes, str):
        return tuple(scopes.split())
    names = tuple(scopes) if isinstance(scopes, Iterable) else (scopes,)
    if not all(isinstance(name, str) and name.split() == [name] for name in names):
        raise ConfigurationError("scopes must be names without white space")
    return names


def received(reply: Reply[Any], sent: Mapping[str, Any]) -> Secret:
    """The access token of an answer, whatever that is.

    Args:
        reply: The answer.
        sent: What it was asked for with, which nobody is shown.

    Raises:
        ResponseError: It has none. What was granted for it is spent all the same.
    """
    if (secret := received_or_none(getattr(reply.value, "access_token", None))) is None:
        error = ResponseError("the answer holds no access token")
        keep(error, reply.raw)
        hide(error, Mask(value for value in sent.values() if isinstance(value, str)))
        error.operation, error.attempts, error.may_have_happened = reply.operation, reply.attempts, True
        raise error
    return secret


def received_or_none(token: Any) -> Secret | None:
    """A token of the characters that tokens have (RFC 6749, A.12 and A.17), or None."""
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        return None
    return Secret(token)


def _query(url: Any) -> dict[str, str]:
    """The parameters of a callback. None may stand there twice: RFC 6749, 3.1."""
    problem = "the callback must be the address that the user came back to"
    try:
        url.encode()  # half a pair of UTF-16 is no state
        query = parse_qs(urlsplit(url).query, keep_blank_values=True, max_num_fields=32)
    except (ValueError, TypeError, AttributeError):
        query = None
    if query is None or not isinstance(url, str) or any(len(values) > 1 for values in query.values()):
        raise CallbackError(problem)
    return {name: values[0] for name, values in query.items()}


def _check_redirect_uri(value: Any) -> str:
    problem = "redirect_uri must be an absolute address without a fragment"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        valid = bool(parts.scheme) and bool(parts.netloc) and "#" not in value and "@" not in parts.netloc
    except ValueError:
        valid = False
    if not valid:
        raise ConfigurationError(problem)
    return value


def _secret(name: str, value: Any) -> Secret:
    return Secret(check_secret(name, value.reveal() if isinstance(value, Secret) else value))


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ConfigurationError(f"{name} must be a datetime with a time zone")
    return value.timestamp()
