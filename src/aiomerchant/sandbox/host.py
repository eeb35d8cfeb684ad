"""The sandbox as a whole: starts and stops both servers, and holds what they share."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from aiomerchant.provider import providers
from aiomerchant.sandbox.document.contract import named
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.webhooks.deliveries import Deliveries
from aiomerchant_core import Unpicklable

from .faults import Catalogue, Faults, Kind, RateLimit, Received, Status, When
from .loop_thread import Portal
from .state import Clock, Ids

if TYPE_CHECKING:
    from aiomerchant.provider import ProviderName
    from aiomerchant.sandbox.polar.server import PolarServer
    from aiomerchant.sandbox.square.server import SquareServer

__all__ = ["Sandbox"]


class Sandbox(Unpicklable):
    """Polar and Square on loopback ports, at first with nothing but the account itself.

    With `async with` they run in the loop that runs. With a plain `with` they run in a thread of their own,
    for tests and programs of any kind: their clients may then be used in any event loop, and need not be
    closed. What is here may be read and changed whenever no request is on its way.

    Requests are held against the provider's document: what it does not allow is refused in the provider's
    own words, and stands in `violations`. Records can be made, read, listed, changed and deleted wherever the
    document has operations for it; what has no state is answered with a value that fits, the same for the
    same request.

    Args:
        polar_port: Where Polar's server listens; 0 is any free port.
        square_port: Likewise for Square's.
        seed: Draws the ids, the tokens and which requests fail by chance: the same seed and the same requests
            give the same ones.
        start: The moment at which the clock stands until it is advanced; None follows the machine's clock.
        seed_data: Whether there are a few products, customers, orders and payments from the start.

    Raises:
        ConfigurationError: A port cannot be used; raised where the sandbox starts.

    Attributes:
        polar: Polar's server: `base_url`, `access_token`, a ready `client` and more.
        square: Square's server, likewise.
        clock: The time that tokens and timestamps go by.
        faults: The failures still to come: `faults.pending` tells them, `faults.clear()` forgets them.
        received: The requests for operations that reached either server, in order.
        deliveries: The webhooks that were sent, in order.
        send: Sends an event to a URL, whoever subscribed to it: see `Deliveries.send`.
        redeliver: Sends a delivery once more: see `Deliveries.redeliver`.
    """

    _unpicklable = Server._unpicklable

    polar: PolarServer
    square: SquareServer

    def __init__(
        self,
        *,
        polar_port: int = 0,
        square_port: int = 0,
        seed: int = 0,
        start: datetime | None = None,
        seed_data: bool = False,
    ) -> None:
        # Those of further providers listen at any free port.
        ports = {"polar_port": polar_port, "square_port": square_port}
        records = [record for record in providers() if record.server is not None]
        self.clock = Clock(start)
        self.received: list[Received] = []
        self._catalogue = Catalogue(named, [record.name for record in records])
        self.faults = Faults(seed, self._catalogue)
        #: All servers, with the port where each is to listen.
        self._servers: dict[Server[Any], int] = {}
        for record in records:
            ids = Ids(f"{record.name} {seed}")
            server = record.load("server")(ids, self.clock, self.faults, self.received)
            self._servers[server] = ports.get(f"{record.name}_port", 0)
            vars(self)[record.name] = server
        self.deliveries = Deliveries(self._servers, self.clock, Ids(f"webhooks {seed}"))
        self.send = self.deliveries.send
        self.redeliver = self.deliveries.redeliver
        self._seed_data = seed_data
        self._stack = AsyncExitStack()
        self._portal: Portal | None = None

    @property
    def servers(self) -> tuple[Server[Any], ...]:
        """The servers of all providers."""
        return tuple(self._servers)

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment variables by which `Polar.from_env` and `Square.from_env` come here."""
        return {
            f"{server.provider}_{name}".upper(): value
            for server in self._servers
            for name, value in (("access_token", server.access_token), ("base_url", server.base_url))
        }

    def fault(self, kind: Kind, operation: str | None = None, **when: Unpack[When]) -> None:
        """Let something go wrong with the answers to the next requests, in the order given.

        Args:
            kind: What goes wrong: one of `aiomerchant.sandbox.faults`.
            operation: The id of the operation in its provider's document (`customers:get`, `CreatePayment`)
                or the name of its method (`payments.create`). None means any.
            **when: `times`, `after`, `probability`, `provider` and `done`: as `Faults.add` takes them.

        Raises:
            ConfigurationError: There is no such operation, or a value makes no sense.
        """
        self.faults.add(kind, operation, **when)

    def fail(
        self,
        operation: str | None = None,
        *,
        status: int = 503,
        retry_after: float | datetime | str | None = None,
        **when: Unpack[When],
    ) -> None:
        """Let the next requests fail with a status: a `fault` of the kind `Status`.

        Args:
            operation: As of `fault`.
            status: What they are answered with, in the provider's own way: Polar's 429 has no body.
            retry_after: The value of a Retry-After header: seconds, a moment or its text.
            **when: As of `fault`. With `done` the request takes effect all the same, so that only its answer
                is lost.

        Raises:
            ConfigurationError: There is no such operation, or a value makes no sense.
        """
        self.fault(Status(status, retry_after=retry_after), operation, **when)

    def rate_limit(
        self,
        operation: str | None = None,
        *,
        retry_after: float | datetime | str | None = None,
        **when: Unpack[When],
    ) -> None:
        """Let the next requests meet a 429 without a body: a `fault` of the kind `RateLimit`.

        Args:
            operation: As of `fault`.
            retry_after: The value of a Retry-After header: seconds, a moment or its text.
            **when: As of `fault`.

        Raises:
            ConfigurationError: There is no such operation, or a value makes no sense.
        """
        self.fault(RateLimit(retry_after), operation, **when)

    def count(self, operation: str | None = None, *, provider: ProviderName | None = None) -> int:
        """How many requests for an operation reached the sandbox, failed ones included.

        Args:
            operation: Its id (`CreatePayment`) or the name of its method (`payments.create`); None is any.
            provider: `polar` or `square`, for a name that both have.

        Raises:
            ConfigurationError: There is no such operation.
        """
        return len(self._received(operation, provider))

    def done(self, operation: str | None = None, *, provider: ProviderName | None = None) -> int:
        """How often an operation took effect, whatever became of the answers. Arguments are those of `count`.

        A repeated request that was given the answer of an earlier one does not count.

        Raises:
            ConfigurationError: There is no such operation.
        """
        return sum(received.done for received in self._received(operation, provider))

    def _received(self, operation: str | None, provider: str | None) -> list[Received]:
        aim = self._catalogue.aim(operation, provider)
        return [received for received in self.received if aim.hits(received.provider, received.operation)]

    @property
    def violations(self) -> list[Violation]:
        """Where requests were not as documented, provider by provider; `== []` where all were."""
        return [violation for server in self._servers for violation in server.violations]

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            for server, port in self._servers.items():
                await server.start(port)
                stack.push_async_callback(server.stop)
            await stack.enter_async_context(self.deliveries)
            if self._seed_data:
                await self._fill()
            self._stack = stack.pop_all()
        return self

    async def _fill(self) -> None:
        from .seeds import fill

        await fill(self.clock, self.polar, self.square)
        # What an application does is counted, and not how this came about.
        self.received.clear()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    def __enter__(self) -> Self:
        portal = Portal()
        try:
            portal.call(self.__aenter__())
        except BaseException:
            portal.close()
            raise
        self._portal = portal
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        portal, self._portal = self._portal, None
        if portal is not None:
            try:
                portal.call(self.__aexit__(None, None, None))
            finally:
                portal.close()
