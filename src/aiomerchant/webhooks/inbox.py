"""Handling each delivery once, although providers repeat deliveries until they are acknowledged."""

from __future__ import annotations

import logging
from asyncio import get_running_loop, sleep, timeout_at
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from hashlib import sha256
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from aiomerchant.background import Background
from aiomerchant.errors import ConfigurationError, StoreError
from aiomerchant.oauth.stores.backoff import pauses
from aiomerchant.oauth.stores.protocol import check_store
from aiomerchant_core import explains

if TYPE_CHECKING:
    from aiomerchant.oauth.stores.protocol import Store, Stored

__all__ = ["Inbox"]

log: Final = logging.getLogger("aiomerchant")

#: Square repeats a delivery for up to a day (three days, by older pages) and Polar ten times; people press
#: "resend" later. https://developer.squareup.com/docs/webhooks/overview
REMEMBERED_FOR: Final = timedelta(days=7)
#: Seconds; longer than the time that a router gives its handlers.
DELIVERY_LEASE: Final = 60.0

#: The share of a lease that a block may take, so that its end is noted before the lease ends.
BLOCK_SHARE: Final = 0.8

#: The data in the store: of a delivery that is being handled, and of one that was.
CLAIMED: Final = b"claimed"
DONE: Final = b"done"


@explains
class Inbox:
    """Records which deliveries were handled, for a `WebhookRouter(…, inbox=Inbox(store))` or by itself.

        async with inbox.once(event) as fresh:
            if fresh:
                ...  # handle it

    Of all workers that share a store, one runs the block. If the block raises or is cancelled, the delivery
    is forgotten, so that it is handled when it comes again. If the worker dies, the delivery can be handled
    again after the end of the lease.

    If a worker dies after the end of a block and before that is noted, the delivery is handled twice. An
    effect that must not happen twice even then belongs in one transaction with a record of the application,
    or in a call with an idempotency key: Square's may be made of `event.delivery_id`.

    Args:
        store: The store of the records, as those of `aiomerchant.oauth.stores`. It is not closed here.
        ttl: The time for which a delivery is remembered after it was handled, in seconds or as a timedelta.
        lease: Seconds after which another worker may take over from one that died. A block may take four
            fifths of it: then it is cancelled and fails with a `TimeoutError`.
        name: Separates inboxes in one store. Square gives an event one id for all of its subscriptions: two
            applications that both handle it need two inboxes.

    Raises:
        ConfigurationError: An argument is not valid.
    """

    def __init__(
        self,
        store: Store,
        *,
        ttl: float | timedelta = REMEMBERED_FOR,
        lease: float = DELIVERY_LEASE,
        name: str = "webhooks",
    ) -> None:
        check_store(store)
        self._store = store
        self._ttl = ttl.total_seconds() if isinstance(ttl, timedelta) else ttl
        self._lease = lease
        self._name = name
        self._background = Background()
        if not (isfinite(self._ttl) and self._ttl > 0 and isfinite(lease) and lease > 0):
            raise ConfigurationError("ttl and lease must be seconds above 0")

    @asynccontextmanager
    async def once(self, event: Any, /) -> AsyncGenerator[bool]:
        """Yield True if a delivery is to be handled now. It counts as handled unless the block raises.

        If another worker is handling the delivery, this waits for the result, for a lease at most: after
        success it yields False; after a failure it is this worker's turn. Yielding False at once would let
        the provider forget a delivery that may still fail. Failing at once would count against the endpoint
        (Polar switches one off after ten failures in a row) although nothing is wrong. A router that waits in
        vain answers 503 in time, so that the provider sends the delivery again.

        Args:
            event: An event that `receive` returned; it is identified by its `delivery_id`.

        Raises:
            ConfigurationError: The event has no `delivery_id`.
            TimeoutError: The block took too long.
            StoreError: The store could not be read or written. If the block has run, it may run again.
        """
        entry = self._entry_key(event)
        claim, until = await self._claim(entry)
        if claim is None:
            yield False
            return
        try:
            async with timeout_at(until):
                yield True
        except BaseException:
            try:
                await self._background.finish(self._release(entry, claim))
            except StoreError as error:
                # The error of the block is raised; the lease ends by itself.
                log.warning("the webhook %s is held until its lease ends: %s", event.type, error)
            raise
        # To its end, even if the provider disconnects: the delivery was handled.
        if not await self._background.finish(self._note(entry, claim.version)):
            log.warning("the lease of the webhook %s ended early: it is handled twice", event.type)

    async def _note(self, entry: str, version: int) -> bool:
        """Record that a delivery was handled, also if its lease has ended and nobody took over."""
        for held in (version, None):
            if await self._store.save(entry, DONE, version=held, ttl=self._ttl) is not None:
                return True
        return False

    async def _claim(self, entry: str) -> tuple[Stored | None, float]:
        """A claim on a delivery, and its end by the loop's clock; None if it was handled already."""
        for pause in pauses():
            # Taken before the store's clock starts to count.
            until = get_running_loop().time() + BLOCK_SHARE * self._lease
            claiming = self._store.save(entry, CLAIMED, version=None, ttl=self._lease)
            claim = await self._background.acquire(claiming, partial(self._release, entry))
            if claim is not None:
                return claim, until
            held = await self._store.load(entry)
            if held is not None and held.data == DONE:
                return None, until
            await sleep(pause)
        raise AssertionError  # pauses have no end

    async def _release(self, entry: str, claim: Stored) -> None:
        await self._store.delete(entry, version=claim.version)

    def _entry_key(self, event: Any) -> str:
        delivery = getattr(event, "delivery_id", None)
        if not delivery:
            raise ConfigurationError("the event has no delivery_id: it was not received as a delivery")
        # Both may be of any length and characters.
        both = f"{self._name}\n{delivery}".encode(errors="surrogatepass")
        return f"inbox:{sha256(both).hexdigest()}"

    def __repr__(self) -> str:
        return f"Inbox({self._store!r}, name={self._name!r})"
