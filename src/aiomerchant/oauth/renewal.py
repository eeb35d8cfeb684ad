"""Renews tokens: once, however many tasks, processes and machines want it."""

from __future__ import annotations

import logging
from asyncio import AbstractEventLoop, Task, get_running_loop
from collections.abc import Awaitable, Callable
from typing import Final

from aiomerchant.background import Background, result
from aiomerchant.errors import APIStatusError, ReconnectRequired
from aiomerchant.secret import Secret

from .book import Book, Entry, Found, Tokens
from .saving import Grant, Saver

__all__ = ["Renewer", "gone"]

log: Final = logging.getLogger("aiomerchant")


class Renewer:
    """Renews the tokens of one provider.

    Args:
        book: Where they are.
        saver: Saves the new ones.
        exchange: Gets new tokens for old ones from the provider.
        refused: Whether an error says that the refresh token is no good.
        background: Where it is done.
    """

    def __init__(
        self,
        book: Book,
        saver: Saver,
        exchange: Callable[[Tokens], Awaitable[Tokens]],
        refused: Callable[[APIStatusError], bool],
        background: Background,
    ) -> None:
        self._book = book
        self._saver = saver
        self._exchange = exchange
        self._refused = refused
        self._background = background
        self._running: dict[tuple[AbstractEventLoop, str], Task[Entry]] = {}
        #: The refresh tokens that were refused. They are not tried with each call.
        self._lost: dict[str, Secret] = {}

    async def newer(self, key: str, than: Secret, *, insist: bool = False) -> Entry:
        """Tokens that are newer than an access token, from the store or else from the provider.

        Args:
            key: The connection.
            than: The access token that is over, nearly so, or refused.
            insist: Whether a refresh token is tried again that was refused before.

        Raises:
            ReconnectRequired: The connection is gone, or its refresh token no good.
            MerchantError: The provider could not be asked, or failed.
        """
        place = get_running_loop(), key
        if insist:
            self._lost.pop(key, None)
        while True:
            task = self._running.get(place)
            own = task is None or task.done()
            if task is None or own:
                task = self._running[place] = self._background.start(self._renewed(key, than))
            try:
                entry = await result(task)
            finally:
                if task.done() and self._running.get(place) is task:
                    del self._running[place]
            # What others asked for may be just the token that is refused here.
            if own or entry.tokens.access_token != than:
                return entry

    async def _renewed(self, key: str, than: Secret) -> Entry:
        # Without the lock first: mostly another process was faster, and there is nothing to hold.
        if (entry := self._usable(await self._saver.load(key), than)) is not None:
            return entry
        async with self._book.lock(key):
            entry = await self._saver.load(key)
            if (usable := self._usable(entry, than)) is not None:
                return usable
            if entry is None:
                raise gone(self._book.provider, key)
            return await self._refreshed(key, entry)

    async def _refreshed(self, key: str, entry: Entry) -> Entry:
        old = entry.tokens
        if old.refresh_token is None:
            raise self._over(key, "has no refresh token")
        if self._lost.get(key) == old.refresh_token:
            raise self._over(key, "has a refresh token that was refused")
        await self._book.settled(old)
        try:
            new = await self._exchange(old)
        except APIStatusError as error:
            if not self._refuses(error, old):
                raise
            # Refresh tokens that rotate are refused to all but the first; what that one got is in the store.
            current = await self._book.load(key)
            if current is not None and current.tokens.refresh_token != old.refresh_token:
                return current
            self._lost[key] = old.refresh_token
            raise self._over(key, "has a refresh token that was refused") from error
        grant = Grant(tokens=new, follows=old)
        saved = await self._saver.save(key, grant, Found(entry.version, old))
        if saved is None:
            raise gone(self._book.provider, key)
        if saved.tokens == new:  # and not those of consent that was given again meanwhile
            log.info("%s: the tokens of connection %r were renewed", self._book.provider, key)
        return saved

    def _refuses(self, error: APIStatusError, old: Tokens) -> bool:
        """Whether an error says that a refresh token is no good.

        That its time is over by our clock is not enough, which may be wrong. It tells what a 401 of Square's
        is about that names no reason.
        """
        ends = old.refresh_expires_at
        over = ends is not None and ends <= self._book.clock()
        return self._refused(error) or (over and error.status == 401)

    def _usable(self, entry: Entry | None, than: Secret) -> Entry | None:
        if entry is None or entry.tokens.access_token == than:
            return None
        return None if entry.due is not None and entry.due <= self._book.clock() else entry

    def _over(self, key: str, why: str) -> ReconnectRequired:
        return _required(self._book.provider, key, why)


def gone(provider: str, key: str) -> ReconnectRequired:
    return _required(provider, key, "is not in the store")


def _required(provider: str, key: str, why: str) -> ReconnectRequired:
    error = ReconnectRequired(
        f"connection {key!r} {why}: send the user to authorization_url() and finish() the callback", key=key
    )
    error.provider = provider
    return error
