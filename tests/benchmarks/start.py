"""A new process to its first typed answer: Python's start, imports, a client and one request.

Compared are processes that ask the same server once and end: ours, one with bare aiohttp and orjson,
which decodes to plain JSON, and for orientation the SDK of Square. Bytecode is cached, and the files have
been read before. CPU time is that of the whole process.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from tempfile import TemporaryDirectory
from time import perf_counter

from .measure import Contest, Took
from .payloads import payment, text
from .peers import installed
from .report import Row, compared
from .server import Answer, serve

PROGRAMS = {
    "ours": """
import asyncio, sys
from aiomerchant import Square

async def main(address, id):
    async with Square("EAAAsample", base_url=address) as square:
        return (await square.payments.get(id)).payment.id

print(asyncio.run(main(*sys.argv[1:])))
""",
    "bare": """
import asyncio, sys
import aiohttp, orjson

async def main(address, id):
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer EAAAsample"}) as session:
        async with session.get(f"{address}/v2/payments/{id}") as response:
            return orjson.loads(await response.read())["payment"]["id"]

print(asyncio.run(main(*sys.argv[1:])))
""",
    "squareup": """
import asyncio, sys
from square import AsyncSquare

async def main(address, id):
    square = AsyncSquare(token="EAAAsample", base_url=address)
    return (await square.payments.get(payment_id=id)).payment.id

print(asyncio.run(main(*sys.argv[1:])))
""",
}
NEEDS = {"ours": "attrs", "bare": "orjson", "squareup": "squareup"}


def rows(*, quick: bool) -> Iterator[Row]:
    one = payment()
    programs = {name: program for name, program in PROGRAMS.items() if installed(NEEDS[name])}
    # Bytecode is kept as after an installation, whatever the environment says of it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with (
        serve({f"GET /v2/payments/{one['id']}": Answer(text({"payment": one}))}) as address,
        TemporaryDirectory() as bytecode,
    ):
        environment["PYTHONPYCACHEPREFIX"] = bytecode

        def run(program: str) -> Took:
            before, started = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
            command = [sys.executable, "-c", program, address, one["id"]]
            ran = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
            wall, after = perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
            said = ran.stdout
            assert said.strip() == one["id"], said
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            return Took(cpu, wall)

        took: dict[str, list[Took]] = {name: [] for name in programs}
        for program in programs.values():
            run(program)
        for turn in range(3 if quick else 11):
            for name in list(programs)[:: 1 if turn % 2 else -1]:
                took[name].append(run(programs[name]))
    yield from compared("A process with one call", Contest(took), {"bare": 1.25})
