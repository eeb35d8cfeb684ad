"""Brings grants into the store: there is no second one where a code or a refresh token serves once."""

from __future__ import annotations

import logging
from hmac import compare_digest
from typing import Final

from attrs import field, frozen

from aiomerchant.errors import MerchantError

from .book import Book, Entry, Found, Tokens

__all__ = ["Grant", "Saver"]

log: Final = logging.getLogger("aiomerchant")


@frozen(kw_only=True)
class Grant:
    """What a provider granted.

    Attributes:
        tokens: The new tokens.
        follows: What stood in the store before they were asked for; None where nothing did that can be read.
        state: The state that the user brought them with, where consent did.
    """

    tokens: Tokens
    follows: Tokens | None
    state: str | None = field(default=None, repr=False)


class Saver:
    """Saves the grants of one provider, and keeps those that the store did not take until it does."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: dict[str, Grant] = {}

    async def load(self, key: str) -> Entry | None:
        """The connection as it stands in the store, after what is kept for it was saved."""
        grant = self._kept.get(key)
        return await self._book.load(key) if grant is None else await self.save(key, grant)

    async def save(
        self, key: str, grant: Grant, found: Found | None = None, *, replace: bool = False
    ) -> Entry | None:
        """Write a grant, unless somebody else wrote other tokens since it was asked for: those count.

        Args:
            key: The connection.
            grant: What came.
            found: What stands there, as far as it is known.
            replace: Whether the grant counts, whatever stands there.

        Returns:
            What stands there now.

        Raises:
            MerchantError: The store did not take it. It is kept.
        """
        try:
            entry = await self._saved(key, grant, found, replace=replace)
        except BaseException as error:
            # Of a refresh and of consent that was given meanwhile, consent is what counts.
            self._kept[key] = grant if replace else self._kept.get(key, grant)
            if isinstance(error, MerchantError):
                error.message = (
                    f"{error.message}; the new tokens of connection {key!r} are kept in memory, and saved"
                    " when this application uses it again"
                )
            raise
        if replace or self._kept.get(key) is grant:
            self._kept.pop(key, None)
        return entry

    async def _saved(self, key: str, grant: Grant, found: Found | None, *, replace: bool) -> Entry | None:
        while True:
            if found is None:
                found = await self._book.find(key)
            # Compared as tokens: they may have been written anew, as `rotate` of a store does.
            if not replace and found.tokens != grant.follows:
                return await self._book.load(key)
            if (entry := await self._book.save(key, grant.tokens, found.version)) is not None:
                return entry
            found = None

    def answers(self, key: str, state: str) -> bool:
        """Whether a grant is kept that came by this state."""
        grant = self._kept.get(key)
        return (
            grant is not None
            and grant.state is not None
            and compare_digest(grant.state.encode(), state.encode())
        )

    def drop(self, key: str) -> bool:
        """Keep nothing of a connection any more. Whether there was something."""
        return self._kept.pop(key, None) is not None

    async def settle(self) -> None:
        """Save what is kept, as far as the store takes it."""
        for key in list(self._kept):
            try:
                await self.load(key)
            except MerchantError as error:
                log.error("%s: connection %r is not saved: %s", self._book.provider, key, error)
