"""The recorder as a whole: it starts and stops the servers, and holds the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, get_args

from aiomerchant.checks import check_base_url
from aiomerchant.errors import ConfigurationError
from aiomerchant.loop_thread import LoopThread
from aiomerchant.provider import providers
from aiomerchant_core import Unpicklable

from .redaction import Replace
from .server import RecordedServer
from .tape import Mode, Tape, line

if TYPE_CHECKING:
    from aiomerchant.polar.client import Polar
    from aiomerchant.square.client import Square

__all__ = ["Recorder"]


class Recorder(Unpicklable):
    """Servers on loopback that record what an application exchanges with the providers, and play it back.

    A recorded file holds no secret and no personal data: each is replaced by a substitute, the same one
    wherever it stands. When the file is played, no request leaves this machine. A request has the answer of
    the first exchange that is not played yet and means the same: operation, path, query and body are equal
    as JSON, where a substitute stands for what the application sends in its place. Answers have what it sent,
    too. A request that the file does not have is refused with status 421 and the code `not_recorded`, and
    the end of the `with` block raises `NotRecorded`.

    With `async with` the servers run in the current event loop, with a plain `with` in a thread of their own.
    If the block raises an exception, nothing is written.

    Args:
        path: The file.
        mode: `once` plays the file if it exists, and records it otherwise. `replay` only plays. `new` plays
            what the file has, and adds the rest. `all` records all exchanges, and replaces the file.
        environment: The environment of the providers that is recorded.
        servers: Other addresses to record from by the name of the provider: `{"polar": "http://127.0.0.1:80"}`.
        ignore: The locations of values that differ in each run, without the indices of lists:
            `json.reference_id`, `query.begin_time`.
        replace: Called with the location and the text of each value (`answer.items.note`); returns its
            replacement, or None for what the recorder does by itself.
        files: Whether answers that are no text are kept as they are, in base64. Nothing in them is replaced.
            Otherwise they are refused.

    Raises:
        ConfigurationError: An argument is not valid, or the file cannot be read; raised when the recorder
            starts. When it stops: the file cannot be written.

    Attributes:
        polar: Polar's server: `base_url`, `access_token` and a ready `client`.
        square: Square's server, with the same attributes.
    """

    _unpicklable = RecordedServer._unpicklable

    polar: RecordedServer[Polar]
    square: RecordedServer[Square]

    def __init__(
        self,
        path: Path | str,
        *,
        mode: Mode = "once",
        environment: Literal["sandbox", "production"] = "sandbox",
        servers: Mapping[str, str] | None = None,
        ignore: Iterable[str] = (),
        replace: Replace | None = None,
        files: bool = False,
    ) -> None:
        if mode not in get_args(Mode):
            raise ConfigurationError(f"mode must be {' or '.join(get_args(Mode))}, not {mode!r}")
        known = {record.name: record for record in providers() if record.client is not None}
        given = dict(servers or {})
        for name in given:
            if name not in known:
                raise ConfigurationError(
                    f"servers: there is no provider {name!r}; there are {', '.join(known)}"
                )
        ignored = [ignore] if isinstance(ignore, str) else ignore
        self._tape = Tape(Path(path), mode, replace=replace, ignore=ignored, files=files)
        self._servers: list[RecordedServer[Any]] = []
        environments = {one: None for record in known.values() for one in record.servers}
        if environment not in environments:
            listed = " or ".join(map(repr, environments))
            raise ConfigurationError(f"environment must be {listed}, not {environment!r}")
        for name, record in known.items():
            if name in given:
                upstream = check_base_url(given[name])
            elif environment in record.servers:
                upstream = record.servers[environment]
            else:
                continue  # another provider's, which has no such environment
            server: RecordedServer[Any] = RecordedServer(record, upstream, self._tape)
            self._servers.append(server)
            vars(self)[name] = server
        self._stack = AsyncExitStack()
        self._thread: LoopThread | None = None

    @property
    def path(self) -> Path:
        """The file."""
        return self._tape.path

    @property
    def recording(self) -> bool:
        """Whether requests that the file does not have are passed on to the providers, and recorded."""
        return self._tape.recording

    @property
    def refused(self) -> list[str]:
        """A message for each request that was refused."""
        return self._tape.refused

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment variables that make `Polar.from_env` and `Square.from_env` use these servers.

        While exchanges are recorded, those with the tokens are not among them.
        """
        variables = {f"{server.provider}_base_url".upper(): server.base_url for server in self._servers}
        if not self.recording:
            for server in self._servers:
                variables[f"{server.provider}_access_token".upper()] = server.access_token
        return variables

    @property
    def recorded_at(self) -> datetime:
        """When the file was recorded, in UTC: the time of the answers, such as the expiry of tokens."""
        stored = self._tape.stored
        return datetime.now(UTC) if stored is None else stored.recorded_at

    @property
    def unplayed(self) -> list[str]:
        """The exchanges of the file that no request has asked for: `customers.create POST /v1/customers/`."""
        return [line(one.operation, one.request) for one in self._tape.unplayed]

    def discard(self) -> None:
        """Write nothing in the end, as after an exception."""
        self._tape.discard()

    async def _start(self) -> None:
        self._tape.open()
        async with AsyncExitStack() as stack:
            for server in self._servers:
                await server.start()
                stack.push_async_callback(server.stop)
            self._stack = stack.pop_all()

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()
        self._tape.close(error)

    def __enter__(self) -> Self:
        self._thread = LoopThread.started("aiomerchant recorder", self._start())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        thread, self._thread = self._thread, None
        # A forked process writes no file: it is its parent's.
        if thread is None or thread.ended(self._stack.aclose):
            self._tape.close(error)
