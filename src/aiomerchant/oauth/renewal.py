"""Renewal of tokens: done once, however many tasks, processes and machines ask for it."""

from __future__ import annotations

import logging
from asyncio import AbstractEventLoop, Task, get_running_loop
from collections.abc import Awaitable, Callable
from typing import Final

from aiomerchant.background import Background, result
from aiomerchant.errors import APIStatusError, ReconnectRequired
from aiomerchant.secret import Secret

from .saving import Grant, Saver
from .token_store import Entry, Found, Tokens, TokenStore

__all__ = ["Renewer", "gone"]

log: Final = logging.getLogger("aiomerchant")


class Renewer:
    """Renews the tokens of one provider.

    Args:
        store: The provider's part of the store.
        saver: Saves the new tokens.
        exchange: Gets new tokens for old ones from the provider.
        refused: True for an error that says that the refresh token is not valid.
        background: Runs the renewals.
    """

    def __init__(
        self,
        store: TokenStore,
        saver: Saver,
        exchange: Callable[[Tokens], Awaitable[Tokens]],
        refused: Callable[[APIStatusError], bool],
        background: Background,
    ) -> None:
        self._store = store
        self._saver = saver
        self._exchange = exchange
        self._refused = refused
        self._background = background
        self._running: dict[tuple[AbstractEventLoop, str], Task[Entry]] = {}
        #: The refresh tokens that were refused: they are not tried again with each call.
        self._lost: dict[str, Secret] = {}

    async def newer(self, key: str, than: Secret, *, insist: bool = False) -> Entry:
        """Tokens that are newer than an access token, from the store or else from the provider.

        Args:
            key: The connection.
            than: The access token that has expired, expires soon, or was refused.
            insist: Try a refresh token again that was refused before.

        Raises:
            ReconnectRequired: The connection is gone, or its refresh token is not valid.
            MerchantError: The provider could not be reached, or failed.
        """
        running = get_running_loop(), key
        if insist:
            self._lost.pop(key, None)
        while True:
            task = self._running.get(running)
            own = task is None or task.done()
            if task is None or own:
                task = self._running[running] = self._background.start(self._renewed(key, than))
            try:
                entry = await result(task)
            finally:
                if task.done() and self._running.get(running) is task:
                    del self._running[running]
            # The renewal that others began may have brought just the token that is refused here.
            if own or entry.tokens.access_token != than:
                return entry

    async def _renewed(self, key: str, than: Secret) -> Entry:
        # Without the lock first: mostly another process was faster, and no lock is needed.
        if (entry := self._usable(await self._saver.load(key), than)) is not None:
            return entry
        async with self._store.lock(key):
            entry = await self._saver.load(key)
            if (usable := self._usable(entry, than)) is not None:
                return usable
            if entry is None:
                raise gone(self._store.provider, key)
            return await self._refreshed(key, entry)

    async def _refreshed(self, key: str, entry: Entry) -> Entry:
        old = entry.tokens
        if old.refresh_token is None:
            raise self._over(key, "has no refresh token")
        if self._lost.get(key) == old.refresh_token:
            raise self._over(key, "has a refresh token that was refused")
        await self._store.settled(old)
        try:
            new = await self._exchange(old)
        except APIStatusError as error:
            if not self._refuses(error, old):
                raise
            # Of the processes that use a refresh token that rotates, all but the first are refused. The
            # tokens that the first one got are in the store.
            current = await self._store.load(key)
            if current is not None and current.tokens.refresh_token != old.refresh_token:
                return current
            self._lost[key] = old.refresh_token
            raise self._over(key, "has a refresh token that was refused") from error
        grant = Grant(tokens=new, follows=old)
        saved = await self._saver.save(key, grant, Found(entry.version, old))
        if saved is None:
            raise gone(self._store.provider, key)
        if saved.tokens == new:  # and not those of consent that was given again meanwhile
            log.info("%s: the tokens of connection %r were renewed", self._store.provider, key)
        return saved

    def _refuses(self, error: APIStatusError, old: Tokens) -> bool:
        """True if an error says that a refresh token is not valid.

        That it has expired by our clock, which may be wrong, is not enough by itself. It explains a 401 of
        Square's that names no reason.
        """
        ends = old.refresh_expires_at
        over = ends is not None and ends <= self._store.clock()
        return self._refused(error) or (over and error.status == 401)

    def _usable(self, entry: Entry | None, than: Secret) -> Entry | None:
        if entry is None or entry.tokens.access_token == than:
            return None
        return None if entry.due is not None and entry.due <= self._store.clock() else entry

    def _over(self, key: str, why: str) -> ReconnectRequired:
        return _required(self._store.provider, key, why)


def gone(provider: str, key: str) -> ReconnectRequired:
    return _required(provider, key, "is not in the store")


def _required(provider: str, key: str, why: str) -> ReconnectRequired:
    error = ReconnectRequired(
        f"connection {key!r} {why}: send the user to authorization_url() and finish() the callback", key=key
    )
    error.provider = provider
    return error
