"""The sandbox as a whole: starts and stops both servers, and holds what they share."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import datetime
from types import TracebackType
from typing import Self

from aiomerchant.errors import ConfigurationError

from .deliveries import Deliveries
from .faults import Faults, Received
from .polar import PolarServer
from .square import SquareServer
from .store import Clock, Ids

__all__ = ["Sandbox"]


class Sandbox:
    """Polar and Square on free loopback ports, empty at first.

    What a server here does not have it answers with 501, in the provider's own error shape.

    Args:
        seed: Draws the ids and tokens: the same seed and the same requests give the same ones.
        start: The moment at which the clock stands until it is advanced; None follows the machine's clock.

    Attributes:
        polar: Polar's server: `base_url`, `access_token`, a ready `client` and more.
        square: Square's server, likewise.
        clock: The time that tokens and timestamps go by.
        received: The requests for operations that reached either server, in order.
        deliveries: The webhooks that were sent, in order.
        send: Sends an event to a URL, whoever subscribed to it: see `Deliveries.send`.
        redeliver: Sends a delivery once more: see `Deliveries.redeliver`.
    """

    def __init__(self, *, seed: int = 0, start: datetime | None = None) -> None:
        self.clock = Clock(start)
        self.received: list[Received] = []
        self._faults = Faults()
        self.polar = PolarServer(Ids(f"polar {seed}"), self.clock, self._faults, self.received)
        self.square = SquareServer(Ids(f"square {seed}"), self.clock, self._faults, self.received)
        self.deliveries = Deliveries(self.polar, self.square, self.clock, Ids(f"webhooks {seed}"))
        self.send = self.deliveries.send
        self.redeliver = self.deliveries.redeliver
        self._stack = AsyncExitStack()

    def fail(
        self,
        operation: str | None = None,
        *,
        times: int = 1,
        status: int = 503,
        retry_after: int | str | None = None,
        done: bool = False,
    ) -> None:
        """Let the next requests fail. Faults that fit the same request follow each other in the order given.

        Args:
            operation: The id of the operation in its provider's document: `customers:get`, `CreatePayment`.
                None means any operation of either provider.
            times: How many requests fail.
            status: What they are answered with, in the provider's own way: Polar's 429 has no body.
            retry_after: The value of a Retry-After header: seconds or an HTTP date.
            done: Whether the request takes effect all the same, so that only its answer is lost.

        Raises:
            ConfigurationError: No provider has such an operation, or a number makes no sense.
        """
        if operation is not None and not any(
            operation in server.operations for server in (self.polar, self.square)
        ):
            raise ConfigurationError(f"there is no operation {operation!r}")
        self._faults.add(operation, times=times, status=status, retry_after=retry_after, done=done)

    def count(self, operation: str) -> int:
        """How many requests for an operation reached the sandbox, failed ones included."""
        return sum(received.operation == operation for received in self.received)

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            for server in (self.polar, self.square):
                await server.start()
                stack.push_async_callback(server.stop)
            await stack.enter_async_context(self.deliveries)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()
