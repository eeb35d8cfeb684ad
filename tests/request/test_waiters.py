"""`wait` of resources: which records of both providers it knows, and how it ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    ConfigurationError,
    NotFoundError,
    Polar,
    Progress,
    Square,
    WaitTimeoutError,
    with_reply,
)
from aiomerchant.request.polling import passing
from aiomerchant.request.waiters import Wait, Waiter
from aiomerchant_core import Resource

from tests.support.servers import answer

if TYPE_CHECKING:
    from aiomerchant.sandbox import Sandbox

    from tests.support.servers import Serve, Server

#: Each method, with an answer for a record in a state, and its states: to wait for, of success, of failure.
SQUARE: list[tuple[str, Any, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
    (
        f"terminal.{kind}s.wait",
        kind,
        ("PENDING", "IN_PROGRESS", "CANCEL_REQUESTED"),
        ("COMPLETED",),
        ("CANCELED",),
    )
    for kind in ("checkout", "refund", "action")
]
SQUARE += [
    ("devices.codes.wait", "device_code", ("UNKNOWN", "UNPAIRED"), ("PAIRED",), ("EXPIRED",)),
    ("refunds.wait", "refund", ("PENDING",), ("COMPLETED",), ("REJECTED", "FAILED")),
]


def find(client: Any, name: str) -> Wait[Any]:
    for part in name.split("."):
        client = getattr(client, part)
    assert isinstance(client, Wait)
    return client


@pytest.fixture
async def clients(serve: Serve) -> AsyncIterator[tuple[Square, Polar, Server]]:
    server = await serve(answer({}))
    async with Square("token", base_url=server.url) as square, Polar("token", base_url=server.url) as polar:
        yield square, polar, server


@pytest.mark.parametrize(("name", "field", "open_", "succeeded", "failed"), SQUARE)
async def test_it_ends_in_the_end_states(
    clients: tuple[Square, Polar, Server],
    waits: list[float],
    name: str,
    field: str,
    open_: tuple[str, ...],
    succeeded: tuple[str, ...],
    failed: tuple[str, ...],
) -> None:
    """In those of success and of failure alike, which are data; a state that is new is waited for."""
    square, _, server = clients
    wait = find(square, name)
    assert (wait.succeeded, wait.failed) == (set(succeeded), set(failed))
    for end in succeeded + failed:
        states = [*open_, "BRAND_NEW", end]
        server.then(*(answer({field: {"id": "R1", "status": state}}) for state in states))
        before = len(server.requests)
        ended = await wait("R1", within=3600)
        assert (getattr(ended, field).status, wait.state(ended)) == (end, end)
        asked = server.requests[before:]
        assert len(asked) == len(states)
        assert {(request.method, request.path.rpartition("/")[2]) for request in asked} == {("GET", "R1")}


async def test_a_checkout_of_polar(clients: tuple[Square, Polar, Server], waits: list[float]) -> None:
    _, polar, server = clients
    for end in ("succeeded", "failed", "expired"):
        server.then(*(answer({"id": "1", "status": state}) for state in ("open", "confirmed", end)))
        assert (await polar.checkouts.wait("1")).status == end
    assert polar.checkouts.wait.failed == {"failed", "expired"}


async def test_an_invoice_of_polar(clients: tuple[Square, Polar, Server], waits: list[float]) -> None:
    """It is there when the order says so."""
    _, polar, server = clients
    server.then(*(answer({"id": "1", "is_invoice_generated": there}) for there in (False, False, True)))
    assert (await polar.orders.wait_for_invoice("1")).is_invoice_generated
    assert [request.target for request in server.requests] == ["/v1/orders/1"] * 3


async def test_actions_of_a_subscription(clients: tuple[Square, Polar, Server], waits: list[float]) -> None:
    """They are asked for, and done when there are none left."""
    square, _, server = clients
    actions = [{"id": "A", "type": "PAUSE"}]
    states: list[Any] = [{"actions": actions}, {"actions": []}]
    server.then(*(answer({"subscription": {"id": "S", **state}}) for state in states))
    ended = await square.subscriptions.wait_for_actions("S")
    assert ended.subscription is not None
    assert [request.target for request in server.requests] == ["/v2/subscriptions/S?include=actions"] * 2


async def test_its_error_has_the_last_answer_and_state(
    clients: tuple[Square, Polar, Server], waits: list[float]
) -> None:
    square, _, server = clients
    server.then(answer({"checkout": {"id": "R1", "status": "IN_PROGRESS"}}))
    with pytest.raises(WaitTimeoutError) as caught:
        await square.terminal.checkouts.wait("R1", within=30)
    error = caught.value
    assert error.message == "no answer was ready within 30 s; the last state was IN_PROGRESS"
    assert error.value.checkout.id == "R1"
    assert (error.provider, error.operation, error.attempts) == (
        "square",
        "GetTerminalCheckout",
        len(server.requests),
    )


@pytest.mark.parametrize("odd", [{}, {"checkout": None}, {"checkout": "x"}, {"checkout": {"status": ["x"]}}])
async def test_an_answer_without_a_state_is_waited_for(
    clients: tuple[Square, Polar, Server], waits: list[float], odd: Any
) -> None:
    square, _, server = clients
    server.then(answer(odd), answer({"checkout": {"status": "COMPLETED"}}))
    await square.terminal.checkouts.wait("R1")
    assert len(server.requests) == 2
    server.then(answer(odd))
    with pytest.raises(WaitTimeoutError, match=r"within 30 s \("):
        await square.terminal.checkouts.wait("R1", within=30)


async def test_it_is_a_call_like_others(clients: tuple[Square, Polar, Server], waits: list[float]) -> None:
    """It tells its progress, a refusal ends it, and `with_reply` has the last answer's reply."""
    square, _, server = clients
    states = ("PENDING", "IN_PROGRESS", "COMPLETED")
    server.then(*(answer({"checkout": {"status": state}}) for state in states))
    told: list[Progress] = []
    wait = square.terminal.checkouts.wait
    reply = await with_reply(wait("R1", within=60, progress=told.append))
    assert reply.value.checkout is not None
    assert (reply.status, reply.value.checkout.status) == (200, "COMPLETED")
    assert [wait.state(one.value) for one in told] == ["PENDING", "IN_PROGRESS"]
    server.then(answer({"errors": [{"code": "NOT_FOUND", "category": "INVALID_REQUEST_ERROR"}]}, 404))
    with pytest.raises(NotFoundError):
        await wait("R1")
    with pytest.raises(ConfigurationError, match="within must be positive seconds"):
        await wait("R1", within=0)
    assert repr(wait) == "<wait by terminal.checkouts.get>"


async def test_views_of_a_client_wait_as_themselves(serve: Serve, waits: list[float]) -> None:
    server = await serve(answer({"checkout": {"status": "COMPLETED"}}))
    async with Square("token", base_url=server.url) as square:
        await square.with_options(headers={"x-till": "7"}).terminal.checkouts.wait("R1")
    assert server.only.header("x-till") == "7"


def test_all_waiters_get_what_they_wait_for() -> None:
    """The operation of each belongs to its resource: its method is there, and takes one id."""
    found = 0
    for client in (Square(), Polar()):
        for resource in resources(client):
            for waiter in vars(type(resource)).values():
                if isinstance(waiter, Waiter):
                    found += 1
                    assert waiter.operation is client.operations[waiter.operation.id]
                    assert getattr(type(resource), waiter.operation.name.rpartition(".")[2])
                    assert waiter.operation.path.count("{") == 1
                    assert not waiter.succeeded & waiter.failed
    assert found == 8


def resources(resource: Any) -> Iterator[Resource]:
    """All resources below one."""
    for name in dir(type(resource)):
        if isinstance(getattr(type(resource), name), cached_property):
            below = getattr(resource, name)
            if isinstance(below, Resource):
                yield below
                yield from resources(below)


class TestInTheSandbox:
    """With the plugin's `passing`, the sandbox's time goes on while records are waited for."""

    @pytest.fixture
    def square(self, sandbox: Sandbox, waits: list[float]) -> Iterator[Square]:
        with passing(sandbox.clock.advance):
            yield sandbox.square.client

    async def test_a_buyer_pays_at_a_terminal(self, square: Square, waits: list[float]) -> None:
        """At a test device of Square's, which needs a second of the sandbox's time."""
        device = "9fa747a2-25ff-48ee-b078-04381f7c828f"
        checkout: Any = {
            "amount_money": {"amount": 1099, "currency": "USD"},
            "device_options": {"device_id": device},
        }
        made = (await square.terminal.checkouts.create(checkout=checkout)).checkout
        assert made is not None
        assert made.status == "PENDING"
        ended = (await square.terminal.checkouts.wait(str(made.id))).checkout
        assert ended is not None
        assert ended.status == "COMPLETED"
        assert sum(waits) >= 1

    async def test_a_checkout_that_nobody_takes_up_is_canceled(self, square: Square) -> None:
        """After five minutes, which is sooner than the default limit of the wait."""
        checkout: Any = {
            "amount_money": {"amount": 1099, "currency": "USD"},
            "device_options": {"device_id": "da40d603-c2ea-4a65-8cfd-f42e36dab0c7"},
        }
        made = (await square.terminal.checkouts.create(checkout=checkout)).checkout
        assert made is not None
        ended = (await square.terminal.checkouts.wait(str(made.id))).checkout
        assert ended is not None
        assert (ended.status, ended.cancel_reason) == ("CANCELED", "TIMED_OUT")

    async def test_a_code_expires(self, square: Square) -> None:
        code: Any = {"product_type": "TERMINAL_API"}
        made = (await square.devices.codes.create(device_code=code)).device_code
        assert made is not None
        ended = (await square.devices.codes.wait(str(made.id))).device_code
        assert ended is not None
        assert ended.status == "EXPIRED"
