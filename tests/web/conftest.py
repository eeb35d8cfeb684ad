"""The sandbox at the hour of the machine, which is what the applications go by."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aiomerchant.sandbox import Sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox
