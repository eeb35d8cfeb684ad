"""How many instructions a decode, an encode and a call take: counts, which no busy machine changes.

valgrind runs this module as a program, and counts between the calls of a function of C that nothing else
calls. Builds of Python differ, so each count is divided by that of a reference: a fixed piece of Python,
which does what a decoder does, and a constant for the native code of packages, which is the same for all
builds. Two builds of 3.11, with and without profile-guided optimization, agree within 3 % then; without the
constant, and by counts alone, they differ by 15 % and 25 %.

python -m tests.benchmarks.instructions     counts, and writes instructions.json for this Python
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiomerchant import Square, polar, square
from aiomerchant.messages import Headers, RawReply

from .lines import fifty_lines

__all__ = ["MEASURED", "count", "recorded"]

#: What is counted.
MEASURED = ("decode a payment", "decode an order", "encode an order", "a call without a network")

#: How often each is done before it is counted, since Python makes faster what it has run often, and then.
BEFORE, TIMES = 60, 40

#: The instructions of native code in one reference.
NATIVE = 900_000

#: What tells the program that it is to be counted, and not to count.
COUNTED = "counted"

RECORDED = Path(__file__).with_suffix(".json")
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


def count() -> dict[str, float]:
    """The instructions of one of each of `MEASURED`, as multiples of the reference.

    Raises:
        FileNotFoundError: valgrind is not installed.
    """
    from .payloads import order, payment, text
    from tests.support.checkout import ROOT

    # What measures the coverage of tests would be counted, too.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    with TemporaryDirectory() as made:
        command = [
            "valgrind",
            "--tool=callgrind",
            "--dump-before=getpgid",
            f"--callgrind-out-file={made}/counted",
            sys.executable,
            "-m",
            "tests.benchmarks.instructions",
            COUNTED,
        ]
        subprocess.run(
            command,
            input=json.dumps([text({"payment": payment()}), text(order())]),
            text=True,
            check=True,
            capture_output=True,
            cwd=ROOT,
            env={**environment, "PYTHONHASHSEED": "0"},
        )
        # A part ends at each mark: the odd ones are of what is done before something is counted.
        counted = [_total(Path(f"{made}/counted.{part}")) for part in range(2, 2 * len(MEASURED) + 4, 2)]
    reference, *others = counted
    reference += NATIVE * TIMES
    return {name: number / reference for name, number in zip(MEASURED, others, strict=True)}


def _total(file: Path) -> int:
    found = re.search(r"^totals: (\d+)", file.read_text(), re.MULTILINE)
    assert found
    return int(found[1])


def _turns() -> Iterator[None]:
    """As many turns as it takes for what is done in them to be counted."""
    for times in (BEFORE, TIMES):
        yield from repeat(None, times)
        os.getpgid(0)


class _Node:
    __slots__ = ("kind", "value")

    def __init__(self, *, kind: str, value: Any) -> None:
        self.kind = kind
        self.value = value


def _reference(value: Any) -> Any:
    if isinstance(value, dict):
        return _Node(kind="object", value={name: _reference(item) for name, item in value.items()})
    if isinstance(value, list):
        return _Node(kind="array", value=[_reference(item) for item in value])
    if isinstance(value, str):
        return _Node(kind="text", value=value.partition("T")[0])
    return _Node(kind=type(value).__name__, value=value)


async def _done() -> None:
    payment, order = json.load(sys.stdin)
    values, models = json.loads(order), square.models
    payment, order, lines = payment.encode(), order.encode(), fifty_lines(models)
    reply = RawReply(200, Headers({"Content-Type": "application/json"}.items()), payment, 0.01)

    async def answered(request: object, attempt: object) -> RawReply:
        return reply

    client = Square("EAAAsample")
    client._send.transport.send = answered  # type: ignore[method-assign]  # no network, but all before and after
    for _ in _turns():
        _reference(values)
    for _ in _turns():
        square.decode(payment, models.GetPaymentResponse)
    for _ in _turns():
        polar.decode(order, polar.models.Order)
    for _ in _turns():
        square.encode_json(lines)
    for _ in _turns():
        await client.payments.get("GQTFp1ZlXdpoW4o6eGiZhbjosi000000")


def recorded() -> tuple[dict[str, float], bool]:
    """What was counted when it was recorded, and whether with this version of Python."""
    known: dict[str, dict[str, float]] = json.loads(RECORDED.read_text())
    return (known[PYTHON], True) if PYTHON in known else (list(known.values())[-1], False)


def record() -> None:
    known: dict[str, dict[str, float]] = json.loads(RECORDED.read_text())
    known[PYTHON] = {name: round(ratio, 4) for name, ratio in count().items()}
    in_order = sorted(known.items(), key=lambda entry: tuple(map(int, entry[0].split("."))))
    RECORDED.write_text(json.dumps(dict(in_order), indent=2) + "\n")
    print(json.dumps(known[PYTHON], indent=2))


if __name__ == "__main__":
    if sys.argv[1:] == [COUNTED]:
        asyncio.run(_done())
    else:
        record()
