"""Operations that end: each is told once, where it is called."""

from __future__ import annotations

import logging
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from aiomerchant import NotFoundError, Polar
from aiomerchant.request.deprecation import log_announced
from aiomerchant_core import Operation

from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve


def operation(*, deprecated: bool = False) -> Operation[Any]:
    """One that nobody called before."""
    id = f"things:{uuid4().hex}"
    return Operation(id, id, "GET", "/v1/things", provider="polar", returns="Any", deprecated=deprecated)


async def test_a_deprecated_operation_warns_once(serve: Serve) -> None:
    """At the line of the application, whichever modules of ours lie between."""
    server = await serve(answer({}))
    old, new = operation(deprecated=True), operation()
    async with Polar("token", base_url=server.url) as polar:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for _ in range(2):
                await polar(old)
                await polar(new)
    (warning,) = caught
    assert warning.category is DeprecationWarning
    assert str(warning.message) == f"{old.id} is deprecated by Polar"
    assert warning.filename == __file__


async def test_a_warning_that_is_an_error_sends_nothing(serve: Serve) -> None:
    """Each time."""
    server = await serve(answer({}))
    old = operation(deprecated=True)
    async with Polar("token", base_url=server.url) as polar:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for _ in range(2):
                with pytest.raises(DeprecationWarning):
                    await polar(old)
    assert server.requests == []


@pytest.mark.parametrize("status", [200, 404])
async def test_an_answer_that_announces_an_end(
    serve: Serve, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    """It is logged once for each operation and date, without secrets."""
    told = {"deprecation": "@1688169599", "sunset": "Wed, 11 Nov 2026 11:11:11 GMT token-of-ours"}
    first = answer({}, status, told)
    server = await serve(first, first, answer({}, status, {"sunset": "later"}), answer({}, status))
    things = operation()
    async with Polar("token-of-ours", base_url=server.url) as polar:
        for _ in range(4):
            with suppress(NotFoundError):
                await polar(things)
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert lines == [
        f"{things.id}: the answer announces the end of this operation ({said})"
        for said in (
            "Deprecation: @1688169599, Sunset: Wed, 11 Nov 2026 11:11:11 GMT ***",
            "Sunset: later",
        )
    ]


def test_a_server_that_announces_another_end_each_time_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    """As one does that reckons the date from the time of its answer."""
    things = operation()
    for number in range(100):
        log_announced(things, {"Sunset": f"in {number} seconds"})
    assert len(caplog.records) == 10
    log_announced(operation(), {"Sunset": "later"})
    assert len(caplog.records) == 11
