"""Long lists: how much prefetching gains, and whether memory stays level.

10,000 customers of Polar come in numbered pages of 100, of which each takes the server 50 ms: one after
another, and with `prefetch=8`; times are wall times. Then 100,000 are walked without delays in a process
of its own, whose peak memory after all of them is compared with that after the first 10,000. It may grow
until Python's garbage collector has had a full run; to keep all items takes several times as much.
"""

from __future__ import annotations

import asyncio
import json
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from aiomerchant import Polar

from .payloads import customer, text
from .report import Row, duration
from .server import PAGE, Answer, serve

SIZE = 100
MEMORY = """
import asyncio, json, sys
from aiomerchant import Polar
from tests.benchmarks.walks import peak_memory

async def main(address):
    peaks, count = [], 0
    async with Polar("polar_oat_sample", base_url=address) as polar:
        async for customer in polar.customers.list().walk(page_size=100, prefetch=8):
            count += 1
            if count % 10_000 == 0:
                peaks.append(peak_memory())
    print(json.dumps([count, peaks[0], peaks[-1]]))

asyncio.run(main(sys.argv[1]))
"""


def rows(*, quick: bool) -> Iterator[Row]:
    items = 2_000 if quick else 10_000
    with serve({"GET /v1/customers/": Answer(_page(items), delay=0.05)}) as address:
        one_by_one, ahead = (asyncio.run(_walk(address, items, prefetch)) for prefetch in (0, 8))
    yield Row(
        what=f"Walk {items:,} customers with `prefetch=8`",
        ours=duration(ahead),
        yardstick="page after page (times faster)",
        theirs=duration(one_by_one),
        ratio=one_by_one / ahead,
        goal=5.0,
        at_least=True,
    )
    items = 40_000 if quick else 100_000
    with serve({"GET /v1/customers/": Answer(_page(items))}) as address:
        run = subprocess.run(
            [sys.executable, "-c", MEMORY, address],
            check=True,
            capture_output=True,
            text=True,
        )
    count, first, last = json.loads(run.stdout)
    assert count == items
    yield Row(
        what=f"Peak memory of walking {items:,} customers",
        ours=f"{last / (1 << 20):.1f} MiB",
        yardstick="after 10,000",
        theirs=f"{first / (1 << 20):.1f} MiB",
        ratio=last / first,
        goal=1.3,
    )


async def _walk(address: str, items: int, prefetch: int) -> float:
    async with Polar("polar_oat_sample", base_url=address) as polar:
        await polar.customers.list()  # models are imported, and a connection is open
        started = perf_counter()
        found = [one async for one in polar.customers.list().walk(page_size=SIZE, prefetch=prefetch)]
        took = perf_counter() - started
    assert len({one.id for one in found}) == items
    return took


def _page(items: int) -> str:
    page: dict[str, Any] = {
        "items": [customer(f"{PAGE}-0bbf-4301-9ba8-{number:012d}") for number in range(SIZE)],
        "pagination": {"total_count": items, "max_page": items // SIZE},
    }
    return text(page)


def peak_memory() -> int:
    """The most memory that this process has had so far, in bytes.

    Linux hands what `getrusage` says on from the process that started this one.
    """
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    assert found
    return int(found[1]) * 1024
