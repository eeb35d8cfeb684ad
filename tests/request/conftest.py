"""Clients of a server that answers everything with an empty object."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aiomerchant import Polar, Square

from tests.support.servers import Server


@pytest.fixture
async def polar(server: Server) -> AsyncIterator[Polar]:
    async with Polar("token", base_url=server.url) as client:
        yield client


@pytest.fixture
async def square(server: Server) -> AsyncIterator[Square]:
    async with Square("token", base_url=server.url) as client:
        yield client
