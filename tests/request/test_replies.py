"""The replies of calls that succeeded."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from aiomerchant import ConfigurationError, NotFoundError, Polar, Reply, Square, with_reply
from aiomerchant.request.reply import NO_CAPTURE
from aiomerchant.square import models

from tests.support.servers import Received, answer

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server

USD = {"amount": 1, "currency": "USD"}


async def paid(received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """A payment whose id and request id are its source's."""
    id = received.json()["source_id"]
    step = answer({"payment": {"id": id}}, headers={"square-request-id": f"request {id}"})
    return await step(received, reader, writer)


@pytest.fixture
async def server(serve: Serve) -> Server:
    return await serve(paid)


@pytest.fixture
async def square(server: Server) -> AsyncIterator[Square]:
    async with Square("token", base_url=server.url) as client:
        yield client


class TestReply:
    @pytest.mark.usefixtures("waits")
    async def test_what_came_and_how(self, serve: Serve) -> None:
        """The value is what the call alone would have given; the rest is of the last attempt."""
        headers = {"Square-Request-Id": "r1", "X-Own": "a"}
        server = await serve(answer(status=503), answer({"payment": {"id": "p"}}, 201, headers))
        async with Square("token", base_url=server.url) as client:
            reply = await with_reply(client.payments.create(source_id="s", amount_money=USD))
        assert isinstance(reply, Reply)
        assert isinstance(reply.value, models.CreatePaymentResponse)
        assert reply.value.payment is not None
        assert reply.value.payment.id == "p"
        assert (reply.status, reply.request_id, reply.operation) == (201, "r1", "CreatePayment")
        assert (reply.headers["x-own"], reply.headers["X-OWN"]) == ("a", "a")
        assert reply.body == b'{"payment": {"id": "p"}}'
        assert reply.attempts == len(server.requests) == 2
        assert reply.elapsed > 0
        assert {received.json()["idempotency_key"] for received in server.requests} == {reply.idempotency_key}
        assert str(UUID(reply.idempotency_key)) == reply.idempotency_key

    async def test_a_key_of_the_callers(self, square: Square) -> None:
        """It is the one that was sent."""
        call = square.payments.create(source_id="s", amount_money=USD, idempotency_key="mine")
        assert (await with_reply(call)).idempotency_key == "mine"

    async def test_calls_without_content_and_without_keys(self, serve: Serve) -> None:
        """The body is empty then."""
        server = await serve(answer(status=204))
        async with Polar("token", base_url=server.url) as client:
            reply = await with_reply(client.benefits.delete("x"))
        assert (reply.value, reply.status, reply.body) == (None, 204, b"")
        assert (reply.idempotency_key, reply.request_id) == (None, None)

    async def test_nothing_of_it_is_shown(self, square: Square) -> None:
        """Its repr names the operation."""
        reply = await with_reply(square.payments.create(source_id="hunter2", amount_money=USD))
        assert repr(reply) == "<Reply 200 of CreatePayment>"

    async def test_it_can_be_stored(self, square: Square) -> None:
        """A worker may hand it on to another process."""
        reply = await with_reply(square.payments.create(source_id="s", amount_money=USD))
        again = pickle.loads(pickle.dumps(reply))
        assert (again.value, again.status, dict(again.headers)) == (
            reply.value,
            reply.status,
            dict(reply.headers),
        )


class TestCalls:
    async def test_a_list_and_its_pages(self, serve: Serve) -> None:
        """Awaited, from its first page on, or as a whole: the reply is that of the last request."""
        pages = answer({"orders": [{"id": "1"}], "cursor": "c"}), answer({"orders": [{"id": "2"}]})
        server = await serve(*pages)
        async with Square("token", base_url=server.url) as client:
            first = await with_reply(client.orders.search())
            assert [order.id for order in first.value.items] == ["1"]
            second = await with_reply(first.value.next())
            assert second.value is not None
            assert second.body == b'{"orders": [{"id": "2"}]}'
            server.then(*pages)
            again = await with_reply(client.orders.search().first())
            assert again.body == first.body
            server.then(*pages)
            all_of_it = await with_reply(client.orders.search().collect())
            assert [order.id for order in all_of_it.value] == ["1", "2"]
            assert all_of_it.body == second.body

    async def test_calls_by_id_and_undocumented_ones(self, square: Square) -> None:
        """Whatever makes a request."""
        body = {"source_id": "s", "idempotency_key": "k"}
        call = await with_reply(square.call("CreatePayment", body=body))
        assert (call.operation, call.idempotency_key) == ("CreatePayment", "k")
        request = await with_reply(square.request("POST", "/v2/{kind}", parameters={"kind": "x"}, body=body))
        assert (request.operation, request.idempotency_key) == ("POST /v2/{kind}", "k")
        assert request.value == {"payment": {"id": "s"}}

    async def test_concurrent_calls_do_not_mix(self, square: Square) -> None:
        """Each has its own reply, in a gathering, in a group and within other tasks."""

        async def pay(id: str) -> Reply[models.CreatePaymentResponse]:
            return await with_reply(square.payments.create(source_id=id, amount_money=USD))

        ids = [str(n) for n in range(20)]
        replies = await asyncio.gather(
            *[with_reply(square.payments.create(source_id=id, amount_money=USD)) for id in ids]
        )
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(pay(id)) for id in ids]
        replies += [task.result() for task in tasks]
        assert [reply.request_id for reply in replies] == [f"request {id}" for id in ids] * 2
        assert len({reply.idempotency_key for reply in replies}) == 40

    async def test_a_call_within_a_call(self, server: Server) -> None:
        """A method that wants a reply itself can be asked for its own, and a later call is not added."""

        class Shop(Square):
            async def pay(self, id: str) -> Reply[Any]:
                return await with_reply(self.payments.create(source_id=id, amount_money=USD))

        async with Shop("token", base_url=server.url) as shop:
            outer = await with_reply(shop.pay("a"))
            assert outer.request_id == outer.value.request_id == "request a"
            await shop.pay("b")
            assert outer.request_id == "request a"

    async def test_a_call_of_several_requests_gives_the_last_reply(self, serve: Serve) -> None:
        """All that a method sends counts, through whichever resource."""

        class Shop(Square):
            async def both(self) -> None:
                await self.payments.get("a")
                await self.customers.get("b")

        server = await serve(answer({}), answer({"customer": {"id": "b"}}))
        async with Shop("token", base_url=server.url) as shop:
            await shop.payments.get("before")  # the resource is there already, and captures nothing
            reply = await with_reply(shop.both())
        assert (reply.value, reply.operation) == (None, "RetrieveCustomer")

    async def test_calls_without_it_leave_nothing_behind(self, square: Square) -> None:
        """The client that a reply was wanted of is as before."""
        await with_reply(square.payments.create(source_id="a", amount_money=USD))
        with pytest.raises(ConfigurationError):
            await with_reply(asyncio.sleep(0))
        assert square._send.capture is square.payments._send.capture is NO_CAPTURE

    async def test_a_call_is_made_once(self, square: Square, server: Server) -> None:
        """What was awaited, or given away before, is not made again."""
        call = square.payments.create(source_id="a", amount_money=USD)
        await call
        with pytest.raises(RuntimeError, match="already awaited"):
            await with_reply(call)
        call = square.payments.create(source_id="b", amount_money=USD)
        await with_reply(call)
        for again in (call, with_reply(call)):
            with pytest.raises(RuntimeError, match="already awaited"):
                await again
        assert [received.json()["source_id"] for received in server.requests] == ["a", "b"]


class TestMistakes:
    async def test_a_task_is_refused(self, square: Square) -> None:
        """It may have had its reply before anybody wanted it; it goes on, and is not awaited here."""
        task = asyncio.create_task(square.payments.create(source_id="a", amount_money=USD))
        for future in task, asyncio.shield(task), asyncio.gather(task):
            with pytest.raises(ConfigurationError, match="not a task"):
                await with_reply(future)
        assert (await task).payment is not None

    async def test_what_makes_no_request_has_no_reply(self, square: Square) -> None:
        """The message says so."""
        for call in (asyncio.sleep(0), square.close()):
            with pytest.raises(ConfigurationError, match="made no request"):
                await with_reply(call)

    async def test_a_coroutine_of_ones_own_is_refused(self, square: Square, server: Server) -> None:
        """Nothing is captured through it. It does not run: an error after a payment invites another one."""

        async def pay() -> None:
            await square.payments.create(source_id="a", amount_money=USD)

        with pytest.raises(ConfigurationError, match="takes a call of a client"):
            await with_reply(pay())
        assert server.requests == []

    async def test_a_call_that_failed_raises_as_ever(self, serve: Serve) -> None:
        """Its error has the facts."""
        server = await serve(answer({"detail": "no"}, status=404))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(NotFoundError):
                await with_reply(client.customers.get("x"))
