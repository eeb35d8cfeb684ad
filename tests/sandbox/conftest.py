"""Fixtures of the tests of the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.support.receivers import Receive, receivers


@pytest.fixture
async def receive() -> AsyncIterator[Receive]:
    async with receivers() as start:
        yield start
