"""The examples of operations in docs/operations/."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from aiomerchant.sandbox import Sandbox

from tests.support.examples.running import FOLDER, Examples

#: The hour at which they run: before the times that they name.
NOW: Final = datetime(2026, 11, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("package", sorted(path.stem for path in FOLDER.glob("*.py")))
async def test_each_example_succeeds(package: str) -> None:
    """With the records there that it names; those that cannot say why, and fail."""
    examples = Examples(package)
    failed: dict[str, object] = {}
    async with Sandbox(start=NOW) as sandbox:
        client: Any = getattr(sandbox, examples.provider).client
        _, _, dated = package.partition("_v")
        if dated:
            client = client.with_options(version=dated.replace("_", "-"))
        operations = client.operations
        assert {one.name.replace(".", "_") for one in operations.values()} == examples.sources.keys()
        assert examples.prepared <= operations.keys()
        empty = sandbox.snapshot()
        for operation in operations.values():
            error = await examples.run(sandbox, operation, client)
            if error is not None:
                failed[operation.id] = error
            sandbox.restore(empty)
    unexpected = {id: error for id, error in failed.items() if id not in examples.exceptions}
    assert unexpected == {}
    assert failed.keys() == examples.exceptions.keys()
