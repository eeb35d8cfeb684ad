"""A pytest plugin: the sandbox as a fixture, signed webhooks, recordings, and retries that do not sleep.

    async def test_checkout(square, sandbox):
        sandbox.fail("CreatePayment", status=503)
        await checkout(square)
        assert sandbox.done("CreatePayment") == 1

The fixtures are plain ones: they serve tests of pytest-asyncio in either mode, of anyio's plugin, and tests
that are not asynchronous. The servers run in a thread of their own, so it does not matter which event loop a
test has, or whether the code under test has another. Nothing is imported before a fixture is used.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import pytest

from .lazy import lazily

if TYPE_CHECKING:
    from aiomerchant.polar.client import Polar
    from aiomerchant.square.client import Square

    from .recording import NotRecorded, RecordedServer, Recorder
    from .sandbox import Sandbox
    from .webhooks import Derivation

__all__ = ["NotRecorded", "RecordedServer", "Recorder", "SignEvent", "SignedEvent", "instant_retries"]

if not TYPE_CHECKING:
    # Without `__dir__`, by which pytest finds the fixtures.
    __getattr__, _ = lazily(
        __name__, dict.fromkeys(("NotRecorded", "RecordedServer", "Recorder"), "aiomerchant.recording")
    )

_failed = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("aiomerchant").addoption(
        "--aiomerchant-record",
        choices=("new", "all"),
        help="what the fixture recorder records: exchanges that its file does not have, or all anew "
        "(by default it only plays)",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


def instant_retries() -> AbstractContextManager[list[float]]:
    """A context in which no client of this process sleeps before it repeats a request.

    The fixtures below do that by themselves; this is for tests without them.

    Returns:
        A context manager, which gives the list of the waits left out, in seconds. They still count towards
        deadlines.
    """
    from aiomerchant.request.retry import instant

    return instant()


class SignedEvent(NamedTuple):
    """A webhook as it arrives: `body, headers = signed_event("order.paid")`.

    Attributes:
        body: The JSON text, exactly as it was signed.
        headers: The header fields by lower-case name, the signature among them.
    """

    body: bytes
    headers: dict[str, str]

    @property
    def payload(self) -> dict[str, Any]:
        """The parsed body."""
        import json

        parsed: dict[str, Any] = json.loads(self.body)
        return parsed


class SignEvent(Protocol):
    """Makes signed webhooks: the value of the fixture `signed_event`."""

    def __call__(
        self,
        event: str,
        *,
        data: Mapping[str, Any] | None = None,
        store: bool = False,
        to: str = "https://shop.example/webhooks",
        provider: str | None = None,
        secret: str | None = None,
        derivation: Derivation | None = None,
    ) -> SignedEvent:
        """A delivery of an event about a record that is made up, signed at the sandbox's time, and not sent.

        Args:
            event: Its type: `order.paid`, `payment.created`.
            data: Fields that the record shall have, merged into the made-up ones at any depth.
            store: Whether the sandbox shall have the records that the event names.
            to: Your URL, which Square signs, too.
            provider: `polar` or `square`, for a type that both have.
            secret: What signs it, instead of `webhook_secret` of `sandbox.polar` or `sandbox.square`.
            derivation: How Polar's key comes from the secret: `standard` or `legacy`.

        Raises:
            ConfigurationError: There is no such event, both providers have it, or an argument makes no sense.
        """
        ...


@pytest.fixture
def retry_waits() -> Iterator[list[float]]:
    """Retries do not sleep; the list says how many seconds each would have waited."""
    with instant_retries() as waits:
        yield waits


@pytest.fixture
def sandbox_options() -> dict[str, Any]:
    """The arguments of the sandbox: override this fixture to change them, as in {"seed_data": True}."""
    return {}


@pytest.fixture
def sandbox(sandbox_options: Mapping[str, Any], retry_waits: list[float]) -> Iterator[Sandbox]:
    """Polar and Square on loopback, for this test alone.

    Their clock stands still at the test's beginning: `sandbox.clock.advance(60)` moves it, and so do waits
    for a record, which do not sleep.
    """
    from aiomerchant.request.polling import passing

    from .sandbox import Sandbox

    options = {"start": datetime.now(UTC), **sandbox_options}
    with Sandbox(**options) as running, passing(running.clock.advance):
        yield running


@pytest.fixture
def polar(sandbox: Sandbox) -> Polar:
    """A client of the sandbox's Polar; there is no need to close it."""
    return sandbox.polar.client


@pytest.fixture
def square(sandbox: Sandbox) -> Square:
    """A client of the sandbox's Square; there is no need to close it."""
    return sandbox.square.client


@pytest.fixture
def signed_event(sandbox: Sandbox) -> SignEvent:
    """Makes valid webhooks.

    For example: `body, headers = signed_event("order.paid", data={"total_amount": 700})`.
    """

    def signed(event: str, *, to: str = "https://shop.example/webhooks", **options: Any) -> SignedEvent:
        delivery = sandbox.deliveries.made(event, to=to, **options)
        return SignedEvent(delivery.message.body, delivery.headers(sandbox.clock.now()))

    return signed


@pytest.fixture
def recorder_options() -> dict[str, Any]:
    """The arguments of the recorder: override this fixture to change them, as in {"environment": "sandbox"}.

    By default its file is `recordings/<module>/<test>.json` beside the module of the test.
    """
    return {}


@pytest.fixture
def recorder(request: pytest.FixtureRequest, recorder_options: Mapping[str, Any]) -> Iterator[Recorder]:
    """Plays what was recorded of this test's requests, or records it: see `--aiomerchant-record`.

    Nothing is recorded of a test that fails. While a file is played, no retry sleeps.
    """
    from .recording import Recorder

    test = re.sub(r"[^\w.-]+", "-", request.node.nodeid.partition("::")[2]).strip("-")
    path = request.path.parent / "recordings" / request.path.stem / f"{test}.json"
    mode = request.config.getoption("--aiomerchant-record") or "replay"
    with ExitStack() as stack:
        running = stack.enter_context(Recorder(**{"path": path, "mode": mode, **recorder_options}))
        if not running.recording:
            stack.enter_context(instant_retries())
        yield running
        if request.node.stash.get(_failed, False):
            running.discard()
