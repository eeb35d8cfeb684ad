"""The sandbox as a whole: it starts and stops the servers, and holds the state that they share."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from aiomerchant.checks import check_base_url, check_instance, check_progress, check_whole
from aiomerchant.errors import ConfigurationError
from aiomerchant.loop_thread import LoopThread
from aiomerchant.provider import providers
from aiomerchant.sandbox.document.contract import named
from aiomerchant.sandbox.document.validator import needed
from aiomerchant.sandbox.http.listening import LOOPBACK, is_loopback
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.webhooks.deliveries import Deliveries
from aiomerchant_core import OnProgress, Unpicklable, explains

from .admin.service import Admin
from .faults import Faults, OperationNames
from .gateway import Gateway
from .inspection import Inspection
from .planning import Planning
from .record_files import load
from .snapshots import Snapshot
from .state import Clock, Ids

if TYPE_CHECKING:
    from aiomerchant.sandbox.polar.server import PolarServer
    from aiomerchant.sandbox.square.server import SquareServer

__all__ = ["Sandbox"]


@explains
class Sandbox(Inspection, Planning, Unpicklable):
    """Servers for Polar and Square on loopback ports. At first each has the records of its account alone.

    With `async with` the servers run in the current event loop. With a plain `with` they run in a thread of
    their own, for tests and programs of any kind: their clients may then be used in any event loop, and need
    not be closed. All attributes may be read and changed while no request is being answered.

    Requests are validated by the provider's document: an invalid one is refused with the provider's error,
    and recorded in `violations`. Records can be created, read, listed, updated and deleted wherever the
    document has operations for it; an operation without records is answered with a valid value, always the
    same.

    Args:
        polar_port: The port of Polar's server; 0 is any free port.
        square_port: The port of Square's server; 0 is any free port.
        port: One port for both servers, each below the name of its provider (`/polar`, `/square`), with
            `/health` and the admin endpoints of `/admin/openapi.json`; 0 is any free port, None has none.
        host: The address to listen on with `port`. Other machines reach no address of loopback.
        url: The URL by which applications reach `port`, as where a container maps it to another one; None is
            that of the address.
        admin: Whether there are admin endpoints, with which anybody who reaches them reads and changes
            everything; None has them where only this machine does.
        seed: The seed for ids, tokens and faults with a probability: the same seed and the same requests give
            the same ones.
        start: The time at which the clock stands until it is advanced; None follows the machine's clock.
        seed_data: Whether the servers have a few products, customers, orders and payments from the start.
        records: Records that are there from the start: a JSON file, or what it has, as
            `{"polar": {"customers": [{"email": "ada@example.com"}]}}`. `snapshot().records` has this form.
        progress: Called while `records` are put there, after each hundred and after the last one, with the
            records so far and in all. With a plain `with` it is called in the thread of the servers.
        strict_requests: Whether a request is also refused for parameters and fields that are not documented,
            which the providers ignore. They are in `violations` either way.

    Raises:
        ConfigurationError: The extra of the sandbox is not installed. Raised when it starts: a port cannot be
            used, or a record is not valid.

    Attributes:
        polar: Polar's server: `base_url`, `access_token`, a ready `client` and more.
        square: Square's server, with the same attributes.
        clock: The time that tokens and timestamps go by.
        faults: The faults that are planned: `faults.pending` lists them, `faults.clear()` removes them.
        received: The requests for operations that reached a server, in order: see `Received`.
        deliveries: The webhooks that were sent, in order.
        send: Sends an event to a URL, without a subscription: see `Deliveries.send`.
        forward: Sends all events of changed records to a URL: see `Deliveries.forward`.
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
        port: int | None = None,
        host: str = LOOPBACK,
        url: str | None = None,
        admin: bool | None = None,
        seed: int = 0,
        start: datetime | None = None,
        seed_data: bool = False,
        records: Path | str | Mapping[str, Any] | None = None,
        progress: OnProgress | None = None,
        strict_requests: bool = False,
    ) -> None:
        needed.check()
        check_progress(progress)
        # The servers of further providers listen at any free port.
        ports = {"polar_port": polar_port, "square_port": square_port}
        known = [record for record in providers() if record.server is not None]
        for name, value in {**ports, "port": port}.items():
            if value is not None:
                check_whole(name, value, 0)
        self.clock = Clock(start)
        super().__init__(OperationNames(named, [record.name for record in known]))
        self.faults = Faults(
            seed, self._names, lambda provider, operation: vars(self)[provider].codes(operation)
        )
        #: All servers, with the port where each is to listen.
        self._servers: dict[Server[Any], int] = {}
        for record in known:
            ids = Ids(f"{record.name} {seed}")
            server = record.load("server")(ids, self.clock, self.faults, self.received)
            server.strict_requests = strict_requests
            self._servers[server] = ports.get(f"{record.name}_port", 0)
            vars(self)[record.name] = server
        if port is None and (host, url, admin) != (LOOPBACK, None, None):
            raise ConfigurationError("host, url and admin are for the servers on one port: give port, too")
        if port is not None and any(ports.values()):
            raise ConfigurationError(f"port and {' and '.join(ports)} exclude each other")
        self._gateway: Gateway | None = None
        self._port = port
        self._host = host
        self._url = None if url is None else check_base_url(url)
        self._admin = is_loopback(host) if admin is None else admin
        self.deliveries = Deliveries(self._servers, self.clock, Ids(f"webhooks {seed}"))
        self.send = self.deliveries.send
        self.redeliver = self.deliveries.redeliver
        self.forward = self.deliveries.forward
        self._seed_data = seed_data
        self._records = records
        self._progress = progress
        #: What `clear` returns to.
        self._start: Snapshot | None = None
        self._stack = AsyncExitStack()
        self._thread: LoopThread | None = None

    @property
    def servers(self) -> tuple[Server[Any], ...]:
        """The servers of all providers."""
        return tuple(self._servers)

    @property
    def admin_url(self) -> str | None:
        """The URL of the admin endpoints, whose document is at `/openapi.json` below it; None without any."""
        return self._gateway.admin_url if self._gateway is not None else None

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment variables that make `Polar.from_env` and `Square.from_env` use these servers."""
        return {
            f"{server.provider}_{name}".upper(): value
            for server in self._servers
            for name, value in (("access_token", server.access_token), ("base_url", server.base_url))
        }

    @property
    def violations(self) -> list[Violation]:
        """The violations of all requests, provider by provider; an empty list if all were valid."""
        return [violation for server in self._servers for violation in server.violations]

    def clear(self, *, records: bool = False) -> None:
        """Forget the requests so far and their violations. Faults and deliveries stay.

        Args:
            records: Whether the servers also begin anew, with the records that they started with.
        """
        self.received.clear()
        for server in self._servers:
            server.violations.clear()
        if records and self._start is not None:
            self._start.restore()

    def snapshot(self) -> Snapshot:
        """The records and all else that the servers remember: tokens, used idempotency keys, the clock.

        Its `records` are those of all servers, as the option `records` takes them.
        """
        return Snapshot({server.provider: server for server in self._servers}, (Deliveries,))

    def restore(self, snapshot: Snapshot) -> None:
        """Return to a snapshot of this sandbox. Requests, deliveries and planned faults stay.

        Raises:
            ConfigurationError: The snapshot is of another sandbox.
        """
        check_instance("snapshot", snapshot, Snapshot)
        if snapshot.roots != self.servers:
            raise ConfigurationError("the snapshot is of another sandbox: begin with its records instead")
        snapshot.restore()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            await self._listen(stack)
            await stack.enter_async_context(self.deliveries)
            self.clock.loop = self.deliveries.loop
            if self._seed_data:
                await self._fill()
            if self._records is not None:
                await load(
                    self._records, {server.provider: server for server in self._servers}, self._progress
                )
            self._start = self.snapshot()
            if self._gateway is not None:
                self._gateway.ready = True
            self._stack = stack.pop_all()
        return self

    async def _listen(self, stack: AsyncExitStack) -> None:
        """Start the servers, each on its own port or all on one; the stack stops them."""
        if self._port is None:
            for server, port in self._servers.items():
                await server.start(port)
                stack.push_async_callback(server.stop)
            return
        hosts = (self._host, urlsplit(self._url or "").hostname or "") if is_loopback(self._host) else None
        admin = Admin(self, self, self, hosts) if self._admin else None
        self._gateway = gateway = Gateway(self._servers, admin)
        await gateway.start(self._host, self._port, self._url)
        stack.push_async_callback(gateway.stop)

    async def _fill(self) -> None:
        from .seeds import fill

        await fill(self.clock, self.polar, self.square)
        # The requests of an application are counted, not those that made the seed data.
        self.received.clear()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clock.loop = None
        await self._stack.aclose()

    def __enter__(self) -> Self:
        self._thread = LoopThread.started("aiomerchant sandbox", self.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.ended(lambda: self.__aexit__(None, None, None))
