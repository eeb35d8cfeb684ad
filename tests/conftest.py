"""Fixtures of all tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import pytest

from . import servers

if TYPE_CHECKING:
    from .servers import Server, Step

#: Starts a server that lives as long as the test.
Serve = Callable[..., Awaitable["Server"]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    async with AsyncExitStack() as stack:

        async def start(*steps: Step, greeting: bytes = b"", chunked: bool = False) -> Server:
            return await stack.enter_async_context(servers.serve(*steps, greeting=greeting, chunked=chunked))

        yield start


@pytest.fixture
def waits() -> Iterator[list[float]]:
    """Attempts follow each other at once; the list says how long they would have waited."""
    from aiomerchant.retry import instant

    with instant() as waits:
        yield waits
