"""An OAuth application of a provider: sends users to consent and makes connections of their grants."""

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
from urllib.parse import urlencode

from aiomerchant.background import Background
from aiomerchant.errors import (
    APIStatusError,
    AuthorizationDenied,
    CallbackError,
    ConfigurationError,
    ReconnectRequired,
)
from aiomerchant.masking import one_line
from aiomerchant.oauth.stores.protocol import Store, check_store
from aiomerchant.policies import Timeout
from aiomerchant.secret import Secret
from aiomerchant.tokens import check_secret
from aiomerchant_core import Unpicklable

from .arguments import Clock, check_redirect_uri, scope_names, seconds_of, timestamp, token
from .callbacks import callback_parameters
from .connection import Connection
from .renewal import Renewer, gone
from .saving import Grant, Saver
from .token_store import Entry, Found, PendingAuthorization, Tokens, TokenStore

if TYPE_CHECKING:
    from aiomerchant.client import BaseClient
    from aiomerchant_core import OnProgress

    from .refresh_all import Sweep

__all__ = ["GRANT_TIMEOUT", "Application", "own_or_given"]

C = TypeVar("C", bound=Connection)
K = TypeVar("K", bound="BaseClient")

#: Seconds that a user has to come back from the authorization page.
AUTHORIZATION_LIFETIME: Final = 600.0
#: For a grant or revocation: less than a lease of the store's lock, with time left to save.
GRANT_TIMEOUT: Final = Timeout(connect=5.0, attempt=15.0, total=20.0)
#: The parameters of an authorization URL that hints cannot change.
RESERVED_PARAMETERS: Final = frozenset(
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
    """The base of the OAuth applications of all providers."""

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
        clock: Clock = time,
    ) -> None:
        self.client_id = check_secret("client_id", client_id, use="client_id")
        self.client_secret = (
            None
            if client_secret is None
            else Secret(check_secret("client_secret", client_secret, use="client_secret"))
        )
        self.redirect_uri = check_redirect_uri(redirect_uri)
        self.clock = seconds_of(clock)
        self._owner = owner
        self._api = client.with_options(access_token=None)
        # Not strict: an answer that is not as documented may hold the only tokens that there will be.
        self._granting = self._api.with_options(timeout=GRANT_TIMEOUT, strict=False)
        self._closing = client
        self._authorize_url = authorize_url
        self._issuer = issuer
        check_store(store)
        self._store = TokenStore(store, self.provider, self.clock)
        self._background = Background()
        self._saver = Saver(self._store)
        self._renewer = Renewer(self._store, self._saver, self._refreshed, self._refused, self._background)

    # The user's consent

    async def authorization_url(
        self, scopes: str | Iterable[str] = (), *, key: str | None = None, **hints: str | bool
    ) -> str:
        """The address to send the user to, who then has ten minutes to come back.

        Args:
            scopes: The scopes to ask for, as a list or separated by spaces.
            key: The connection that it is for. `finish` then takes the callback for no other key: a callback
                that one user tricks another into opening connects nothing.
            **hints: More parameters of the provider's authorization page: Polar's `prompt`, `sub_type`,
                `sub`; Square's `locale`, `session`.

        Raises:
            ConfigurationError: A scope or hint cannot be sent.
        """
        wanted = scope_names(scopes)
        if taken := RESERVED_PARAMETERS & hints.keys():
            names = ", ".join(sorted(taken))
            raise ConfigurationError(
                f"hints cannot change {names}; scopes are the first argument, the rest is the application's"
            )
        given: dict[str, Any] = hints
        if odd := [name for name, value in given.items() if not isinstance(value, str | bool)]:
            raise ConfigurationError(f"hints must be str or bool, which {', '.join(sorted(odd))} is not")
        if key is not None:
            self._store.check(key)
        state, verifier = token_urlsafe(32), Secret(token_urlsafe(32))
        pending = PendingAuthorization(
            client_id=self.client_id,
            redirect_uri=self.redirect_uri,
            verifier=verifier,
            nonce=token_urlsafe(16) if "openid" in wanted else None,
            scopes=wanted,
            key=key,
            expires=self.clock() + AUTHORIZATION_LIFETIME,
        )
        query: dict[str, str | bool] = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "code_challenge": urlsafe_b64encode(sha256(verifier.reveal().encode()).digest()).decode()[:43],
            **self._authorization_parameters(),
            **hints,
        }
        if wanted:
            query["scope"] = " ".join(wanted)
        if pending.nonce is not None:
            query["nonce"] = pending.nonce
        await self._store.save_authorization(state, pending)
        texts = {
            name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()
        }
        return f"{self._authorize_url}?{urlencode(texts)}"

    async def finish(self, callback_url: object, *, key: str, state: str | None = None) -> C:
        """Exchange the code of a callback for a connection, which is saved before it is returned.

        The same callback is not finished twice: see `finished`.

        A connection is saved even if the task is cancelled meanwhile. A store that takes no writes is noticed
        before the code is spent: the same callback can be finished later. If the store fails after that, the
        tokens are kept in memory, and saved by the same callback, by `connection` of this key or by the next
        use of the connection.

        Args:
            callback_url: The address that the user came back to, as text or as any object whose text it is;
                or its query alone. Only the query is read.
            key: The application's own name for the connection. An earlier one of this key is replaced.
            state: The state of the authorization URL as the user's browser kept it, if it did.

        Raises:
            CallbackError: It answers no authorization request that is still open.
            AuthorizationDenied: The user declined, or the provider did.
            StoreError: The store failed; the message says if tokens are kept in memory.
            MerchantError: The provider did not exchange the code.
        """
        answer = callback_parameters(callback_url)
        self._store.check(key)
        given = answer.get("state", "")
        if state is not None and not compare_digest(state.encode(errors="surrogatepass"), given.encode()):
            raise CallbackError("the state belongs to another user")
        if self._saver.answers(key, given):
            return await self.connection(key)
        found = await self._store.find(key)
        pending = await self._store.take_authorization(given, key) if given else None
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
            code, description = one_line(answer["error"]), one_line(answer.get("error_description"))
            denied = AuthorizationDenied(
                f"the authorization page answered {code}", code=code, description=description
            )
            denied.provider = self.provider
            raise denied
        if not answer.get("code"):
            raise CallbackError("the answer holds neither a code nor an error")
        finished = self._finished(key, Secret(answer["code"]), pending, given, found)
        return self._connect(key, await self._background.finish(finished))

    async def finished(self, callback_url: object, *, key: str) -> C | None:
        """The connection that stands, if a callback that `finish` refused was opened again by the same user.

        That is a callback with a code that was finished for this key, or is more than ten minutes old.
        Nothing is changed.

        Args:
            callback_url: The address that the user came back to, or its query, as for `finish`.
            key: The application's own name for the connection.

        Raises:
            CallbackError: The address is none.
            StoreError: The store failed.
        """
        answer = callback_parameters(callback_url)
        state = answer.get("state")
        if not state or "code" not in answer or answer.get("iss", self._issuer) != self._issuer:
            return None
        if not await self._store.is_over(state, key):
            return None
        try:
            return await self.connection(key)
        except ReconnectRequired:
            return None

    async def _finished(
        self, key: str, code: Secret, pending: PendingAuthorization, state: str, found: Found
    ) -> Entry:
        grant = Grant(tokens=await self._exchanged(code, pending), follows=found.tokens, state=state)
        return await self._replaced(key, grant, found)

    async def _replaced(self, key: str, grant: Grant, found: Found) -> Entry:
        entry = await self._saver.save(key, grant, found, replace=True)
        assert entry is not None  # noqa: S101  # it was written
        return entry

    # Connections

    async def connection(self, key: str) -> C:
        """The connection of this key, as the store has it.

        Raises:
            ReconnectRequired: There is none.
            StoreError: The store failed.
        """
        self._store.check(key)
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
        """Store tokens that were obtained elsewhere. An earlier connection of this key is replaced.

        Args:
            key: The application's own name for the connection.
            access_token: The access token.
            refresh_token: The refresh token, if there is one.
            expires_at: The end of the access token; None if it is not known.
            refresh_expires_at: The end of the refresh token; None for never.
            scopes: The scopes that were granted, as a list or separated by spaces.
            subject: The account that the tokens belong to: Square's merchant id, Polar's user id.

        Raises:
            ConfigurationError: A value is not valid, or a token is another provider's.
        """
        tokens = Tokens(
            access_token=token("access_token", access_token, self.provider),
            refresh_token=(
                None if refresh_token is None else token("refresh_token", refresh_token, self.provider)
            ),
            issued_at=self.clock(),
            expires_at=timestamp("expires_at", expires_at),
            refresh_expires_at=timestamp("refresh_expires_at", refresh_expires_at),
            scopes=scope_names(scopes),
            subject=subject,
        )
        found = await self._store.find(key)
        return self._connect(
            key, await self._replaced(key, Grant(tokens=tokens, follows=found.tokens), found)
        )

    async def refresh_due(
        self,
        *,
        within: float | timedelta,
        concurrency: int = 4,
        spread: float = 1.0,
        progress: OnProgress | None = None,
        resume: str | None = None,
    ) -> Sweep:
        """Renew all tokens of the store that end soon.

        Square asks for a renewal each week of tokens that live for 30 days: `within=timedelta(days=23)`.

        Args:
            within: A token that ends in less than this many seconds is renewed.
            concurrency: The number of renewals at the same time.
            spread: The longest random wait before each renewal, in seconds.
            progress: Called after each connection, with the connections so far, and the `Sweep` so far as
                `value`. An exception that it raises stops the walk.
            resume: `Sweep.after` of a walk that was stopped.

        Returns:
            The renewed connections, and the failed ones with their errors. A failure does not stop the walk.
        """
        from .refresh_all import refresh_all

        seconds = within.total_seconds() if isinstance(within, timedelta) else within
        return await refresh_all(
            self._store,
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
        deleted = await self._store.delete(key)
        return self._saver.drop(key) or deleted

    async def end(self, key: str, revoke: Callable[[Tokens], Coroutine[Any, Any, object]]) -> None:
        """Revoke tokens at the provider and remove them from the store, under the lock of renewals."""
        await self._background.finish(self._ended(key, revoke))

    async def _ended(self, key: str, revoke: Callable[[Tokens], Coroutine[Any, Any, object]]) -> None:
        async with self._store.lock(key):
            entry = await self._saver.load(key)
            if entry is not None:
                await self._store.settled(entry.tokens)
                await revoke(entry.tokens)
                # Consent that was given again meanwhile stays.
                await self._store.delete(key, entry.version)

    # Implemented by each provider

    @abstractmethod
    def _authorization_parameters(self) -> Mapping[str, str | bool]:
        """The parameters that only this provider's authorization page takes."""

    @abstractmethod
    async def _exchanged(self, code: Secret, pending: PendingAuthorization) -> Tokens:
        """The tokens for a code."""

    @abstractmethod
    async def _refreshed(self, old: Tokens) -> Tokens:
        """New tokens for old ones."""

    @abstractmethod
    def _refused(self, error: APIStatusError) -> bool:
        """True if a grant failed because the refresh token is not valid any more."""

    @abstractmethod
    def _connect(self, key: str, entry: Entry) -> C: ...

    def _proof(self) -> dict[str, str]:
        """The client authentication of this application (RFC 6749, 2.3.1)."""
        secret = {} if self.client_secret is None else {"client_secret": self.client_secret.reveal()}
        return {"client_id": self.client_id, **secret}

    # Life cycle

    async def close(self) -> None:
        """Wait for grants and renewals that are under way, and close the client.

        Tokens that the store did not take are saved now, or else logged as unsaved. The store is not closed:
        whoever made it closes it.
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


def own_or_given(
    kind: type[K], client: K | None, *, environment: Any, base_url: str | None, allow_http: bool
) -> K:
    """The client of an application: the one that was given, or a new one.

    Raises:
        ConfigurationError: The given one is of another provider, or for another server than the other
            arguments say.
    """
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"client must be a {kind.__name__}, not {type(client).__name__}")
    if client is not None and (environment, base_url) == ("production", None):
        return client
    # A client that was given was asked to allow http itself.
    own = kind(environment=environment, base_url=base_url, allow_http=allow_http or client is not None)
    if client is not None and own._send.options.base_url != client._send.options.base_url:
        raise ConfigurationError("client is for another server than environment or base_url say")
    return own if client is None else client
