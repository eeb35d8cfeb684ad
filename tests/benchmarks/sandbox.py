"""The sandbox under many records: ten batches of 1,000 catalog objects, upserted one after another.

The time of a batch is not to grow with what is there already: the last three are compared with the first
three. Client and sandbox share a process, so that times are of both.
"""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Iterator
from time import process_time
from typing import Any

from aiomerchant import Timeout
from aiomerchant.sandbox import Sandbox

from .report import Row, duration

#: Seconds after which no further batch begins: a sandbox that has become slow is measured as far as it came.
LONGEST = 60


def rows(*, quick: bool) -> Iterator[Row]:
    size = 100 if quick else 1_000
    took = asyncio.run(_upserted(size))
    each = 3 if len(took) == 10 else 1
    first, last = statistics.median(took[:each]), statistics.median(took[-each:])
    yield Row(
        what=f"Upsert {size:,} catalog objects beside {(len(took) - 1) * size:,}",
        ours=duration(last),
        yardstick="in an empty sandbox",
        theirs=duration(first),
        ratio=last / first,
        goal=1.5,
    )


async def _upserted(size: int) -> list[float]:
    took = []
    async with Sandbox() as sandbox:
        unlimited = Timeout(attempt=None, total=None)
        catalog = sandbox.square.client.with_options(timeout=unlimited).catalog
        await catalog.batch_upsert(batches=[{"objects": [_item(-1)]}])  # models are imported
        for batch in range(10):
            objects = [_item(number) for number in range(batch * size, (batch + 1) * size)]
            started = process_time()
            made = await catalog.batch_upsert(batches=[{"objects": objects}])
            took.append(process_time() - started)
            assert len(made.objects or ()) == size
            if sum(took) > LONGEST and batch:
                break
    return took


def _item(number: int) -> dict[str, Any]:
    return {
        "type": "ITEM",
        "id": f"#item{number}",
        "item_data": {
            "name": f"Print {number}",
            "description": "A3, on cotton paper",
            "variations": [
                {
                    "type": "ITEM_VARIATION",
                    "id": f"#variation{number}",
                    "item_variation_data": {
                        "item_id": f"#item{number}",
                        "name": "Regular",
                        "pricing_type": "FIXED_PRICING",
                        "price_money": {"amount": 2900, "currency": "USD"},
                    },
                }
            ],
        },
    }
