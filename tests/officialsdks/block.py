"""Runs a block of the documentation that uses an official SDK: what it needs is JSON in stdin."""

from __future__ import annotations

import ast
import asyncio
import json
import sys
from inspect import iscoroutine

given = json.load(sys.stdin)
names = {**given["names"], **{name: body.encode() for name, body in given["bodies"].items()}}


async def main() -> None:
    running = eval(compile(given["block"], "block", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
    if iscoroutine(running):
        await running


asyncio.run(main())
