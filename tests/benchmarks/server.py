"""A server of prepared answers in a process of its own, so that its work is not counted as the client's.

It does as little as a server of HTTP/1.1 can: it reads a request to its end, finds the answer by method and
path, and writes bytes that were made beforehand. Connections stay open.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

#: Stands in the body of a list where the number of the page goes, so that ids differ from page to page.
PAGE: Final = "#page###"

_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_NUMBER: Final = re.compile(rb"[?&]page=(\d+)")


class Answer(NamedTuple):
    """The body of an answer, JSON, and the seconds that it takes to come."""

    body: str
    delay: float = 0.0


@contextmanager
def serve(answers: Mapping[str, Answer]) -> Generator[str]:
    """The address of a server that knows these answers by `GET /path`, without the query."""
    program = [sys.executable, "-m", "tests.benchmarks.server"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(answers) + "\n")
        process.stdin.flush()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()  # which ends it


class _Connection(asyncio.Protocol):
    def __init__(self, answers: Mapping[bytes, tuple[bytes, float, bool]]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        received = self._received = self._received + data if self._received else data
        end = received.find(b"\r\n\r\n")
        if end < 0:
            return
        length = _LENGTH.search(received, 0, end)
        if len(received) < end + 4 + (int(length[1]) if length else 0):
            return
        self._received = b""
        line = received[: received.index(b" HTTP/1.1\r\n")]
        what, _, query = line.partition(b"?")
        answer, delay, numbered = self._answers[what]
        if numbered:
            number = _NUMBER.search(b"?" + query)
            answer = answer.replace(PAGE.encode(), b"%08d" % (int(number[1]) if number else 1))
        if delay:
            asyncio.get_running_loop().call_later(delay, self._transport.write, answer)
        else:
            self._transport.write(answer)


def _prepared(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\n"
        "Date: Thu, 12 Nov 2026 13:14:15 GMT\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n"
        "X-Request-Id: 0c3c2cf1-2f3c-4b5f-8a3f-6a3cf2a0c5d1\r\n"
        "Connection: keep-alive\r\n\r\n"
    )
    return head.encode() + body


async def _main() -> None:
    answers = {
        what.encode(): (_prepared(body.encode()), delay, PAGE in body)
        for what, (body, delay) in json.loads(sys.stdin.readline()).items()
    }
    loop = asyncio.get_running_loop()
    async with await loop.create_server(lambda: _Connection(answers), "127.0.0.1") as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
