"""What a method of a client gives: a call that is not made yet, which is a coroutine for everybody else."""

from __future__ import annotations

import asyncio
import gc
import inspect
import re
from typing import TYPE_CHECKING, Any, cast

import pytest

from aiomerchant import Polar, Square, with_reply
from aiomerchant_api.polar.api import customers
from aiomerchant_api.square.api.orders import SEARCH_ORDERS
from aiomerchant_core import Resource

from tests.support.servers import answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tests.support.servers import Serve, Server


@pytest.fixture
async def server(serve: Serve) -> Server:
    return await serve(answer({"id": "x"}))


@pytest.fixture
async def polar(server: Server) -> AsyncIterator[Polar]:
    async with Polar("token", base_url=server.url) as client:
        yield client


def test_methods_are_coroutine_functions(polar: Polar) -> None:
    """Frameworks ask so before they await what a function gives; the docstring and signature are its own."""
    for method, function in (
        (polar.customers.get, customers.get_customer),
        (polar.call, Polar.call),
        (polar.close, Polar.close),
    ):
        assert inspect.iscoroutinefunction(method)
        assert inspect.ismethod(method)
        assert (method.__name__, method.__doc__) == (function.__name__, function.__doc__)
        assert method.__annotations__ == function.__annotations__
        first, *others = inspect.signature(function).parameters.values()
        assert first.name in {"send", "self"}
        assert list(inspect.signature(method).parameters.values()) == others
    assert polar.customers.__class__.get is customers.get_customer


async def test_a_call_runs_as_a_coroutine(polar: Polar, server: Server) -> None:
    """Awaited, in a task, a group or a gathering, with a time limit, or from another thread."""
    get = polar.customers.get
    await get("x")
    task = asyncio.create_task(get("x"))
    assert "get_customer" in repr(task)
    await task
    await asyncio.gather(get("x"), get("x"))
    await asyncio.wait_for(get("x"), 10)
    async with asyncio.TaskGroup() as group:
        group.create_task(get("x"))
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(get("x"), loop).result())
    assert len(server.requests) == 7


async def test_a_call_in_a_task_can_be_cancelled(polar: Polar) -> None:
    """It ends where it stands, and its stack is shown until then."""
    started = asyncio.Event()

    class Shop(Polar):
        async def wait(self) -> None:
            started.set()
            await asyncio.get_running_loop().create_future()

    async with Shop("token", base_url="http://127.0.0.1:1") as shop:
        task = asyncio.create_task(shop.wait())
        await started.wait()
        assert [frame.f_code.co_name for frame in task.get_stack()] == ["wait"]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_wrong_arguments_are_noticed_at_once(polar: Polar) -> None:
    """As with any function."""
    get: Any = polar.customers.get
    with pytest.raises(TypeError, match="'id'"):
        get()


def test_a_call_that_was_not_awaited_says_so(polar: Polar) -> None:
    """Where the value's attribute is asked of the call; not for names of protocols."""
    pending: Any = polar.customers.get("x")
    with pytest.raises(
        AttributeError, match=r"'email': await the call first, as in \(await \.\.\.\)\.email$"
    ):
        _ = pending.email
    for use, message in (
        (len, r"len\(await \.\.\.\)"),
        (list, r"a call has nothing to iterate: await it first"),
        (aiter, r"a call has nothing to iterate: await it first"),
        (lambda call: call[0], r"\(await \.\.\.\)\[0\]"),
    ):
        with pytest.raises(TypeError, match=message):
            use(pending)
    assert pending
    assert not hasattr(pending, "__enter__")
    with pytest.raises(AttributeError, match=r"attribute '_nothing'$"):
        _ = pending._nothing
    pending.close()


def test_a_resource_names_its_methods(polar: Polar) -> None:
    """And its own resources, where it is asked for another one."""
    asked: Any = polar
    with pytest.raises(AttributeError, match=r"'Disputes' .* 'retrieve'; it has accept, get, list$"):
        _ = asked.disputes.retrieve
    with pytest.raises(AttributeError, match=r"; it has benefit_grants, customer_meters, "):
        _ = asked.customer_portal.grants
    with pytest.raises(AttributeError, match=r"attribute '_nothing'$"):
        _ = asked.disputes._nothing


def test_parameters_by_position_are_explained(polar: Polar) -> None:
    """Those of a path alone are taken so."""
    asked: Any = polar
    with pytest.raises(
        TypeError, match=r"; customers\.list takes its parameters as keywords: .*email=\.\.\., "
    ):
        asked.customers.list(10)
    with pytest.raises(TypeError, match=r"were given$"):
        asked.customers.get("x", "y")


def test_a_body_in_another_form_is_explained(polar: Polar) -> None:
    """Some operations take their body as one argument, others its fields; lists as other calls."""
    square: Any = Square("token")
    asked: Any = polar
    wrong: list[tuple[Callable[[], object], str]] = [
        (
            lambda: asked.customers.create(email="ada@example.com", name="Ada"),
            'customers.create takes its body as one argument: body={"email": ..., "name": ...}',
        ),
        (
            lambda: asked.customers.create({"email": "ada@example.com"}),
            "customers.create takes its body as one argument: body={...}",
        ),
        (
            lambda: square.customers.create(body={"given_name": "Ada"}),
            "customers.create takes the fields of its body as keywords: idempotency_key=..., ",
        ),
        (
            lambda: square.orders.search(body={}),
            "orders.search takes the fields of its body as keywords: location_ids=..., ",
        ),
        (
            lambda: square.orders.search({}),
            "orders.search takes the fields of its body as keywords: location_ids=..., ",
        ),
    ]
    for call, message in wrong:
        with pytest.raises(TypeError, match=f"argument.*; {re.escape(message)}"):
            call()


def test_other_wrong_arguments_are_as_python_has_them(polar: Polar) -> None:
    """Nothing is said of the body where it is not what is wrong."""
    asked: Any = polar
    for call, message in (
        (lambda: asked.customers.list(body={}), "got an unexpected keyword argument 'body'"),
        (asked.customers.create, "missing 1 required keyword-only argument: 'body'"),
        (
            lambda: asked.customers.update("x", nam="Ada"),
            "got an unexpected keyword argument 'nam'; did you mean 'name'?",
        ),
        (asked.call, "missing 1 required positional argument: 'operation'"),
    ):
        with pytest.raises(TypeError, match="argument") as raised:
            call()
        assert message in str(raised.value)
        assert "body=" not in str(raised.value)


def test_an_error_within_a_list_s_method_stays_itself() -> None:
    """It is none of the arguments."""

    class Broken(Resource):
        def search(self, *, limit: int | None = None) -> Any:
            return self.pages(SEARCH_ORDERS, body=len(cast(Any, limit)))

    broken: Any = Broken(cast(Any, None))
    with pytest.raises(TypeError, match=r"^object of type 'int' has no len\(\)$"):
        broken.search(limit=5)


def test_a_call_that_nobody_awaits_is_noticed(polar: Polar) -> None:
    """Python's own warning says so."""

    def forget() -> None:
        polar.customers.get("x")
        gc.collect()

    with pytest.warns(RuntimeWarning, match="'get_customer' was never awaited"):
        forget()


async def test_a_call_with_a_capture_warns_of_nothing(polar: Polar, recwarn: pytest.WarningsRecorder) -> None:
    """What was made of it instead is awaited."""
    await with_reply(polar.customers.get("x"))
    gc.collect()
    assert not [warning for warning in recwarn if issubclass(warning.category, RuntimeWarning)]
