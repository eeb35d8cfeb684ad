"""Saves grants to the store. A code or a rotating refresh token serves once: a lost grant is not replaced."""

from __future__ import annotations

import logging
from hmac import compare_digest
from typing import Final

from attrs import field, frozen

from aiomerchant.errors import MerchantError

from .token_store import Entry, Found, Tokens, TokenStore

__all__ = ["Grant", "Saver"]

log: Final = logging.getLogger("aiomerchant")


@frozen(kw_only=True)
class Grant:
    """New tokens from a provider, on their way to the store.

    Attributes:
        tokens: The new tokens.
        follows: The tokens of the store before the request; None if it had none that can be read.
        state: The state of the callback that brought them; None after a renewal.
    """

    tokens: Tokens
    follows: Tokens | None
    state: str | None = field(default=None, repr=False)


class Saver:
    """Saves the grants of one provider, and keeps those that the store did not take until it does."""

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._kept: dict[str, Grant] = {}

    async def load(self, key: str) -> Entry | None:
        """The entry of the store, after a grant that is kept in memory was saved."""
        grant = self._kept.get(key)
        return await self._store.load(key) if grant is None else await self.save(key, grant)

    async def save(
        self, key: str, grant: Grant, found: Found | None = None, *, replace: bool = False
    ) -> Entry | None:
        """Write a grant, unless another process wrote other tokens since the request: those stay.

        Args:
            key: The connection.
            grant: The new tokens.
            found: The entry of the store, if it was read already.
            replace: Write the grant whatever the store has.

        Returns:
            The entry of the store afterwards.

        Raises:
            MerchantError: The store did not take the grant. It is kept in memory.
        """
        try:
            entry = await self._saved(key, grant, found, replace=replace)
        except BaseException as error:
            # A grant by consent is preferred to one by a renewal.
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
                found = await self._store.find(key)
            # Tokens are compared, not versions: `rotate` of a store writes the same tokens anew.
            if not replace and found.tokens != grant.follows:
                return await self._store.load(key)
            if (entry := await self._store.save(key, grant.tokens, found.version)) is not None:
                return entry
            found = None

    def answers(self, key: str, state: str) -> bool:
        """True if a grant of the callback with this state is kept in memory."""
        grant = self._kept.get(key)
        return (
            grant is not None
            and grant.state is not None
            and compare_digest(grant.state.encode(), state.encode())
        )

    def drop(self, key: str) -> bool:
        """Drop the kept grant of a connection. True if there was one."""
        return self._kept.pop(key, None) is not None

    async def settle(self) -> None:
        """Save all kept grants that the store takes."""
        for key in list(self._kept):
            try:
                await self.load(key)
            except MerchantError as error:
                log.error("%s: connection %r is not saved: %s", self._store.provider, key, error)
