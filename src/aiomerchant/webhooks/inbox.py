"""Deliveries are handled once, though providers send them until they are told that it is done."""

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

if TYPE_CHECKING:
    from aiomerchant.oauth.stores.protocol import Store, Stored

__all__ = ["Inbox"]

log: Final = logging.getLogger("aiomerchant")

#: Square sends a delivery for up to a day, three days by older pages of it, and Polar ten times; people press
#: "resend" later. https://developer.squareup.com/docs/webhooks/overview
TTL: Final = timedelta(days=7)
#: Seconds. Longer than a router gives its handlers.
LEASE: Final = 60.0

#: The part of a lease that a block may take, so that the note about it is written before the lease ends.
SHARE: Final = 0.8

#: What stands in the store: a delivery that is being handled, and one that was.
CLAIMED: Final = b"claimed"
DONE: Final = b"done"


class Inbox:
    """Knows which deliveries were handled. It is for a `WebhookRouter(…, inbox=Inbox(store))`, or by itself.

        async with inbox.once(event) as fresh:
            if fresh:
                ...  # handle it

    Of all workers that share a store, one runs the block. Where the block raises or is cancelled, the
    delivery is forgotten, so that it is handled when it comes again; where the worker dies, that is so from
    the end of its lease on.

    A worker that dies between the end of a block and the note about it has handled a delivery that will be
    handled again. What must not happen twice even so belongs into one transaction with a note of the
    application's own, or into a call with an idempotency key: Square's may be made of `event.delivery_id`.

    Args:
        store: Where deliveries are noted: a store of `aiomerchant.oauth.stores`. It is not closed here.
        ttl: How long a delivery is known after it was handled.
        lease: After how many seconds another worker may take over from one that died. A block may take four
            fifths of it: then it is cancelled, and has failed with a `TimeoutError`.
        name: Tells inboxes in one store apart. Square gives an event one id for all of its subscriptions:
            two applications that both handle it need two inboxes.

    Raises:
        ConfigurationError: A value makes no sense.
    """

    def __init__(
        self, store: Store, *, ttl: float | timedelta = TTL, lease: float = LEASE, name: str = "webhooks"
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
        """Give whether a delivery is to be handled now. It counts as handled unless the block raises.

        Whoever brings a delivery that another worker is handling waits for what comes of it, for a lease at
        most: if it was handled, it is not fresh; if not, it is this one's turn. To say "not fresh" at once
        would let the provider forget a delivery that may still fail. To fail at once would count against the
        endpoint (Polar switches one off after ten failures in a row) though nothing is wrong; and a router
        that waits in vain answers 503 in time, so that the provider sends it again.

        Args:
            event: What `receive` returned; goes by its `delivery_id`.

        Raises:
            ConfigurationError: It has no `delivery_id`.
            TimeoutError: The block took too long.
            StoreError: The store could not be read or written. Where the block has run, it may run again.
        """
        place = self._place(event)
        claim, until = await self._claim(place)
        if claim is None:
            yield False
            return
        try:
            async with timeout_at(until):
                yield True
        except BaseException:
            try:
                await self._background.finish(self._release(place, claim))
            except StoreError as error:
                # Why the block failed is what counts; the lease ends by itself.
                log.warning("the webhook %s is held until its lease ends: %s", event.type, error)
            raise
        # To its end, though the provider may not wait any longer: what was handled was handled.
        if not await self._background.finish(self._note(place, claim.version)):
            log.warning("the lease of the webhook %s ended early: it is handled twice", event.type)

    async def _note(self, place: str, version: int) -> bool:
        """Note that a delivery was handled, also where its lease is over and nobody took over yet."""
        for held in (version, None):
            if await self._store.save(place, DONE, version=held, ttl=self._ttl) is not None:
                return True
        return False

    async def _claim(self, place: str) -> tuple[Stored | None, float]:
        """A delivery for this worker alone, and until when by the loop's clock; None where it was handled."""
        for pause in pauses():
            # Taken before the store's clock starts to count.
            until = get_running_loop().time() + SHARE * self._lease
            claiming = self._store.save(place, CLAIMED, version=None, ttl=self._lease)
            claim = await self._background.acquire(claiming, partial(self._release, place))
            if claim is not None:
                return claim, until
            held = await self._store.load(place)
            if held is not None and held.data == DONE:
                return None, until
            await sleep(pause)
        raise AssertionError  # pauses have no end

    async def _release(self, place: str, claim: Stored) -> None:
        await self._store.delete(place, version=claim.version)

    def _place(self, event: Any) -> str:
        delivery = getattr(event, "delivery_id", None)
        if not delivery:
            raise ConfigurationError("the event has no delivery_id: it was not received as a delivery")
        # Both may be of any length and characters.
        said = f"{self._name}\n{delivery}".encode(errors="surrogatepass")
        return f"inbox:{sha256(said).hexdigest()}"

    def __repr__(self) -> str:
        return f"Inbox({self._store!r}, name={self._name!r})"
