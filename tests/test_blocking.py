"""`Blocking`: a client in code that is not asynchronous."""

from __future__ import annotations

import asyncio
import copy
import gc
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import make_server

import pytest
from asgiref.sync import sync_to_async

from aiomerchant import (
    APIConnectionError,
    Blocking,
    ConfigurationError,
    Hooks,
    NotFoundError,
    Polar,
    stream,
    with_reply,
)
from aiomerchant.loop_thread import LoopThread

from tests.support import servers
from tests.support.checkout import ROOT
from tests.support.servers import Received, Server, Step, answer, hang

if TYPE_CHECKING:
    from pathlib import Path

    from aiomerchant import RequestEvent

#: The answer of most calls.
CUSTOMER = answer({"id": "7", "type": "individual", "email": "ada@example.com"})


def page(number: int, last: int) -> Step:
    """A page of one customer."""
    pagination = {"total_count": last, "max_page": last}
    return answer({"items": [{"id": str(number), "type": "individual"}], "pagination": pagination})


@pytest.fixture
def other_loop() -> Iterator[LoopThread]:
    """The loop of the servers, which is none of the client's."""
    with closing(LoopThread("servers")) as thread:
        yield thread


@contextmanager
def serving(thread: LoopThread, *steps: Step) -> Iterator[Server]:
    manager = servers.serve(*steps)
    server = thread.call(manager.__aenter__())
    try:
        yield server
    finally:
        thread.call(manager.__aexit__(None, None, None))


@pytest.fixture
def server(other_loop: LoopThread) -> Iterator[Server]:
    with serving(other_loop, CUSTOMER) as server:
        yield server


@pytest.fixture
def run(server: Server) -> Iterator[Blocking[Polar]]:
    with Blocking(Polar("token", base_url=server.url)) as blocking:
        yield blocking


class TestCalls:
    def test_a_call_gives_its_value(self, run: Blocking[Polar], server: Server) -> None:
        """All calls share the connections of one loop."""
        polar = run.client
        assert run(polar.customers.get("7")).email == "ada@example.com"
        assert run(with_reply(polar.customers.get("7"))).status == 200
        assert run(polar.request("GET", "/v1/things"))["email"] == "ada@example.com"
        assert {request.connection for request in server.requests} == {0}

    def test_a_list_gives_its_first_page(self, run: Blocking[Polar], server: Server) -> None:
        server.then(page(1, 2), page(2, 2))
        first = run(run.client.customers.list())
        assert ([item.id for item in first.items], first.has_next) == (["1"], True)
        second = run(first.next())
        assert second is not None
        assert [item.id for item in second.items] == ["2"]
        assert len(run(run.client.customers.list().collect(limit=1))) == 1

    def test_an_error_is_raised_as_it_is(self, run: Blocking[Polar], server: Server) -> None:
        server.then(answer({"error": "ResourceNotFound", "detail": "Not found"}, 404))
        with pytest.raises(NotFoundError) as raised:
            run(run.client.customers.get("7"))
        assert raised.value.operation == "customers:get"

    def test_threads_share_it(self, run: Blocking[Polar], server: Server) -> None:
        """Their calls run at the same time: each is answered when all have come."""
        together = asyncio.Barrier(8)

        async def meet(received: Received, reader: Any, writer: Any) -> bool:
            await together.wait()
            return await CUSTOMER(received, reader, writer)

        server.then(meet)
        with ThreadPoolExecutor(8) as threads:
            found = list(threads.map(lambda _: run(run.client.customers.get("7")).id, range(8)))
        assert len(found) == len(server.requests) == 8

    async def test_it_may_be_used_while_a_loop_runs(self, run: Blocking[Polar]) -> None:
        """As in a notebook."""
        assert run(run.client.customers.get("7")).email == "ada@example.com"

    async def test_it_may_be_used_in_synchronous_views(self, run: Blocking[Polar], server: Server) -> None:
        """As Django runs them under ASGI, in threads."""

        def view() -> str | None:
            return run(run.client.customers.get("7")).email

        views = [sync_to_async(view, thread_sensitive=sensitive)() for sensitive in (True, False, False)]
        assert await asyncio.gather(*views) == ["ada@example.com"] * 3

    def test_it_may_be_used_in_a_wsgi_application(self, run: Blocking[Polar]) -> None:
        """As Flask is one."""

        def application(environ: Any, start_response: Any) -> list[bytes]:
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [str(run(run.client.customers.get("7")).email).encode()]

        with make_server("127.0.0.1", 0, application) as wsgi, ThreadPoolExecutor(1) as threads:
            threads.submit(wsgi.handle_request)
            with Blocking(Polar("token", base_url=f"http://127.0.0.1:{wsgi.server_port}")) as visitor:
                assert run(visitor.client.request("GET", "/", returns=bytes)) == b"ada@example.com"

    def test_hooks_see_the_context_of_the_caller(self, server: Server) -> None:
        """Such as the span or the request that it belongs to, in iterations too."""
        order: ContextVar[str] = ContextVar("order")
        seen: list[str] = []

        async def note(event: RequestEvent) -> None:
            seen.append(order.get("none"))

        server.then(CUSTOMER, page(1, 2), page(2, 2))
        with Blocking(Polar("token", base_url=server.url, hooks=Hooks(on_request=note))) as run:
            order.set("first")
            run(run.client.customers.get("7"))
            order.set("second")
            assert len(list(run.iterate(run.client.customers.list()))) == 2
        assert seen == ["first", "second", "second"]

    def test_what_is_no_call_is_refused(self, run: Blocking[Polar]) -> None:
        """With the method that takes it."""
        polar = run.client
        wrong: list[tuple[Any, str]] = [
            (polar.customers.get, "not a method that was not called"),
            (7, "such as client.payments.get\\(id\\), not int"),
            (polar.customers.list().pages(), "iterate\\(\\) takes it"),
            (polar.download("https://example.com"), "enter\\(\\) takes it"),
        ]
        for value, message in wrong:
            with pytest.raises(ConfigurationError, match=message):
                run(value)
        with pytest.raises(ConfigurationError, match="iterate takes a list or a download, not list"):
            run.iterate([])
        with (
            pytest.raises(ConfigurationError, match="such as stream\\(call\\), not PendingCall"),
            run.enter(polar.customers.get("7")),
        ):
            pass
        for client in (Polar, None):
            with pytest.raises(ConfigurationError, match="Blocking takes a client"):
                Blocking(client)

    def test_what_its_client_has_is_said_to_be_there(self, run: Blocking[Polar]) -> None:
        with pytest.raises(AttributeError, match=r"'customers': its client has, as client\.customers"):
            getattr(run, "customers")  # noqa: B009  # type checkers know that it has none
        with pytest.raises(AttributeError, match=r"no attribute 'nothing'$"):
            getattr(run, "nothing")  # noqa: B009  # the same

    async def test_a_task_of_another_loop_is_refused(self, run: Blocking[Polar]) -> None:
        task = asyncio.ensure_future(asyncio.sleep(0))
        with pytest.raises(ConfigurationError, match="give the call itself"):
            run(task)
        await task

    def test_it_does_not_wait_for_itself(self, server: Server) -> None:
        """In a hook, which its own thread runs."""
        runs: list[Blocking[Polar]] = []

        async def ask_again(event: RequestEvent) -> None:
            runs[0](runs[0].client.customers.get("8"))

        async def close(event: RequestEvent) -> None:
            runs[0].close()

        for hook, message in ((ask_again, "would wait for itself"), (close, "cannot be closed from")):
            with Blocking(Polar("token", base_url=server.url, hooks=Hooks(on_request=hook))) as run:
                runs[:] = [run]
                with pytest.raises(ConfigurationError, match=message):
                    run(run.client.customers.get("7"))
        assert server.requests == []

    def test_it_is_not_pickled(self, run: Blocking[Polar]) -> None:
        with pytest.raises(TypeError, match="make one in each process"):
            pickle.dumps(run)
        assert copy.copy(run) is run
        assert repr(run) == f"Blocking({run.client!r})"


class TestClosing:
    def test_a_closed_one_refuses_calls(self, server: Server) -> None:
        """Closing twice is fine. Its client is closed for good, too."""
        run = Blocking(Polar("token", base_url=server.url))
        run(run.client.customers.get("7"))
        run.close()
        run.close()
        with pytest.raises(ConfigurationError, match="was closed"):
            run(run.client.customers.get("7"))
        with pytest.raises(ConfigurationError, match="was closed"):
            list(run.iterate(run.client.customers.list()))
        with (
            pytest.raises(ConfigurationError, match="was closed"),
            run.enter(run.client.download(server.url)),
        ):
            pass
        with pytest.raises(ConfigurationError, match="the client is closed"):
            asyncio.run(with_reply(run.client.customers.get("7")))
        gc.collect()
        assert len(server.requests) == 1

    def test_one_that_was_never_used_closes_its_client(self) -> None:
        client = Polar("token")
        with Blocking(client):
            pass
        with pytest.raises(ConfigurationError, match="the client is closed"):
            asyncio.run(with_reply(client.customers.get("7")))

    def test_calls_under_way_end(self, run: Blocking[Polar], server: Server, other_loop: LoopThread) -> None:
        """Those of the client say whether they may have happened; others are cancelled."""
        server.then(hang)
        with ThreadPoolExecutor(2) as threads:
            call = threads.submit(lambda: run(run.client.customers.get("7")))
            sleep = threads.submit(lambda: run(asyncio.sleep(3600)))
            other_loop.call(server.until(lambda server: len(server.requests) == 1))
            run.close()
            with pytest.raises(APIConnectionError, match="the client was closed"):
                call.result()
            with pytest.raises((CancelledError, ConfigurationError), match="closed"):
                sleep.result()

    def test_one_that_is_collected_ends_its_thread(self, server: Server) -> None:
        """And the sessions of its loop, without a warning."""
        client = Polar("token", base_url=server.url)
        run = Blocking(client)
        run(client.customers.get("7"))
        thread = run._thread
        assert thread is not None
        del run
        gc.collect()
        assert not thread.alive


class TestIterations:
    def test_pages_are_fetched_when_they_are_needed(self, run: Blocking[Polar], server: Server) -> None:
        server.then(page(1, 3), page(2, 3), page(3, 3))
        items = run.iterate(run.client.customers.list())
        assert server.requests == []
        assert next(items).id == "1"
        assert len(server.requests) == 1
        assert [item.id for item in items] == ["2", "3"]
        server.then(page(1, 2), page(2, 2))
        assert [len(page.items) for page in run.iterate(run.client.customers.list().pages())] == [1, 1]

    def test_one_that_is_left_early_is_closed(self, run: Blocking[Polar]) -> None:
        """With its generator, which may be closed before it is collected."""
        ended: list[str] = []

        async def numbers(name: str) -> AsyncIterator[int]:
            try:
                for number in range(10):
                    yield number
            finally:
                ended.append(name)

        for _ in run.iterate(numbers("left")):
            break
        gc.collect()
        with closing(run.iterate(numbers("closed"))) as items:
            next(items)
        assert ended == ["left", "closed"]

    def test_one_in_another_thread_s_hands_outlives_its_loop(
        self, run: Blocking[Polar], server: Server
    ) -> None:
        """It says so, instead of waiting for ever."""
        server.then(page(1, 2))
        items = run.iterate(run.client.customers.list())
        next(items)
        run.close()
        with pytest.raises(ConfigurationError, match="the event loop has ended"):
            next(items)

    def test_a_download_is_read_as_it_arrives(
        self, run: Blocking[Polar], server: Server, tmp_path: Path
    ) -> None:
        server.then(answer("Email\nada@example.com\nbo@example.com\n"))
        polar = run.client
        with run.enter(stream(polar.customers.export())) as export:
            assert [row["Email"] for row in run.iterate(export.rows())] == [
                "ada@example.com",
                "bo@example.com",
            ]
        with run.enter(stream(polar.customers.export())) as export:
            assert b"".join(run.iterate(export)) == b"Email\nada@example.com\nbo@example.com\n"
        with run.enter(polar.download(f"{server.url}/file")) as download:
            assert run(download.save(tmp_path / "file.csv")) == 37
        with pytest.raises(LookupError), run.enter(stream(polar.customers.export())) as export:
            raise LookupError
        assert export._stream is None  # closed

    def test_a_context_may_swallow_an_error(self, run: Blocking[Polar]) -> None:

        @asynccontextmanager
        async def patient() -> AsyncIterator[str]:
            with suppress(LookupError):
                yield "here"

        with run.enter(patient()) as value:
            raise LookupError(value)
        with run.enter(patient()) as value:
            assert value == "here"


class TestInterrupts:
    @staticmethod
    async def interrupt(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Press Ctrl-C when the request has come, and never answer."""
        os.kill(os.getpid(), signal.SIGINT)
        return await hang(received, reader, writer)

    def test_an_interrupt_cancels_the_call(
        self, run: Blocking[Polar], server: Server, other_loop: LoopThread
    ) -> None:
        """It ends before the interrupt is raised, which says what the call may have done."""
        server.then(self.interrupt)
        with pytest.raises(KeyboardInterrupt) as raised:
            run(run.client.customers.create(body={"email": "ada@example.com"}))
        assert getattr(raised.value, "__notes__", raised.value.__context__) == [
            "customers:create ended without a result: its request was sent and may have taken effect"
        ]
        other_loop.call(server.until(lambda server: server.open == 0))
        server.then(CUSTOMER)
        assert run(run.client.customers.get("7")).email == "ada@example.com"

    def test_an_interrupt_ends_an_iteration(self, run: Blocking[Polar], server: Server) -> None:
        server.then(page(1, 2), self.interrupt)
        items = run.iterate(run.client.customers.list())
        next(items)
        with pytest.raises(KeyboardInterrupt):
            next(items)
        assert list(items) == []

    def test_any_exception_of_a_signal_cancels(self, run: Blocking[Polar]) -> None:
        """As Celery's soft time limit is one."""

        class SoftTimeLimitExceeded(Exception):
            pass

        def expire(number: int, frame: object) -> None:
            raise SoftTimeLimitExceeded

        before = signal.signal(signal.SIGUSR1, expire)
        cancelled: list[str] = []

        async def long() -> None:
            os.kill(os.getpid(), signal.SIGUSR1)
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                cancelled.append("yes")
                raise

        try:
            with pytest.raises(SoftTimeLimitExceeded):
                run(long())
        finally:
            signal.signal(signal.SIGUSR1, before)
        assert cancelled == ["yes"]


def program(text: str, *arguments: str) -> subprocess.Popen[str]:
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT / "generated"), str(ROOT)))
    return subprocess.Popen(
        [sys.executable, "-W", "always", "-c", text, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path, "PYTHONWARNINGS": ""},
    )


UNCLOSED = """
import logging, sys
from aiomerchant import Blocking, Polar

logging.getLogger("aiomerchant").setLevel("ERROR")
run = Blocking(Polar("token", base_url=sys.argv[1]))
print(run(run.client.customers.get("7")).email)
items = run.iterate(run.client.customers.list())
next(items)
"""

FORKED = """
import logging, os, sys, warnings
from aiomerchant import Blocking, ConfigurationError, Polar

logging.getLogger("aiomerchant").setLevel("ERROR")
warnings.simplefilter("ignore", DeprecationWarning)  # Python's own, of forks while threads run
run = Blocking(Polar("token", base_url=sys.argv[1]))
get = run.client.customers.get
run(get("parent"))
items = run.iterate(run.client.customers.list())
next(items)
if (child := os.fork()) == 0:
    try:
        next(items)
    except ConfigurationError as error:
        print(error, flush=True)
    run(get("child"))
    run.close()
    sys.exit()
print(os.waitpid(child, 0)[1])
print(next(items).id)
run(get("parent"))
run.close()
"""

WAITING = """
import sys
from aiomerchant import Blocking, Polar

with Blocking(Polar("token", base_url=sys.argv[1])) as run:
    run(run.client.customers.create(body={"email": "ada@example.com"}))
"""


@pytest.mark.slow
class TestProcesses:
    def test_one_that_is_never_closed_ends_in_silence(self, server: Server) -> None:
        """Also if names of hosts were looked up, which asyncio does in threads."""
        server.then(CUSTOMER, page(1, 2))
        with program(UNCLOSED, server.url.replace("127.0.0.1", "localhost")) as process:
            out, err = process.communicate()
        assert (process.returncode, out, err) == (0, "ada@example.com\n", "")

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
    def test_a_forked_process_has_connections_of_its_own(self, server: Server) -> None:
        """Those of its parent serve the parent on; iterations are the parent's."""
        server.then(CUSTOMER, page(1, 2), CUSTOMER, page(2, 2), CUSTOMER)
        with program(FORKED, server.url) as process:
            out, err = process.communicate()
        assert (process.returncode, err) == (0, "")
        ended = "the event loop has ended: it was closed, or began before the process was forked"
        assert out.splitlines() == [ended, "0", "2"]
        made = [(request.path.rpartition("/")[2], request.connection) for request in server.requests]
        assert made == [("parent", 0), ("", 0), ("child", 1), ("", 0), ("parent", 0)]

    def test_ctrl_c_ends_a_program(self, server: Server, other_loop: LoopThread) -> None:
        """Its traceback says what the call may have done, and its connection is closed."""
        server.then(hang)
        with program(WAITING, server.url) as process:
            other_loop.call(server.until(lambda server: len(server.requests) == 1))
            process.send_signal(signal.SIGINT)
            _, err = process.communicate()
        assert process.returncode == -signal.SIGINT
        assert err.rstrip().endswith("its request was sent and may have taken effect")
        assert "never" not in err
