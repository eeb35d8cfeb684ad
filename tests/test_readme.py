"""README and guide: every Python block runs as it stands, against the sandbox, and prints what it says."""

from __future__ import annotations

import ast
import asyncio
import os
import re
import sys
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from hashlib import sha256
from inspect import iscoroutine
from pathlib import Path
from types import CodeType
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
#: The guide has chapters of the same kind.
PAGES = [README, *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs" / "guide").glob("*.md"))]


def blocks(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


BLOCKS = {page: blocks(page) for page in PAGES}
PROGRAMS = {page: [block for block in found if "asyncio.run(" in block] for page, found in BLOCKS.items()}
SNIPPETS = {page: [block for block in found if block not in PROGRAMS[page]] for page, found in BLOCKS.items()}

REDIRECT_URI = "https://shop.example/callback"
VERIFIER = "a-verifier-that-is-long-enough-for-RFC-7636"


def promised(block: str) -> list[str]:
    """What a block says it prints: the comments behind its calls of print, and those that it ends with."""
    lines = block.splitlines()
    last = len(lines)
    while last and lines[last - 1].lstrip().startswith("# "):
        last -= 1
    behind = re.findall(r"^ *print\(.*\)  # (.*)$", "\n".join(lines[:last]), re.MULTILINE)
    return behind + [line.lstrip().removeprefix("# ") for line in lines[last:]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


async def code_of(server: PolarServer | SquareServer, **query: str) -> str:
    asked = {"client_id": server.application.client_id, "redirect_uri": REDIRECT_URI, **query}
    callback = await server.authorize(f"{server.authorize_url}?{urlencode(asked)}")
    return parse_qs(urlsplit(callback).query)["code"][0]


def test_the_readme_has_both_kinds_of_blocks() -> None:
    """A first program for each provider, and snippets after them."""
    assert len(PROGRAMS[README]) == 2
    assert len(SNIPPETS[README]) >= 8


@pytest.mark.parametrize("program", [program for found in PROGRAMS.values() for program in found])
async def test_programs_run_as_they_stand(program: str, sandbox: Sandbox) -> None:
    """A program takes its token and the sandbox's address from its environment."""
    environment = {
        "POLAR_ACCESS_TOKEN": sandbox.polar.access_token,
        "POLAR_BASE_URL": sandbox.polar.base_url,
        "SQUARE_ACCESS_TOKEN": sandbox.square.access_token,
        "SQUARE_BASE_URL": sandbox.square.base_url,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert out.decode().splitlines() == promised(program)


@pytest.mark.parametrize(
    "page", [page for page, found in SNIPPETS.items() if found], ids=lambda page: page.stem
)
async def test_snippets_run_one_after_the_other(
    page: Path,
    sandbox: Sandbox,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    waits: list[float],
) -> None:
    """The snippets of a page work in their order, as in a notebook, with what applications have at hand."""
    monkeypatch.chdir(tmp_path)
    polar, square = sandbox.polar, sandbox.square
    await polar.client.customers.create(body={"email": "ada@example.com"})
    challenge = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    names: dict[str, Any] = {
        "polar": polar.client,
        "square": square.client,
        "POLAR_CLIENT_ID": polar.application.client_id,
        "POLAR_CLIENT_SECRET": polar.application.client_secret,
        "SQUARE_CLIENT_ID": square.application.client_id,
        "SQUARE_CLIENT_SECRET": square.application.client_secret,
        "verifier": VERIFIER,
        "polar_code": await code_of(
            polar,
            response_type="code",
            scope="openid profile",
            code_challenge=challenge,
            code_challenge_method="S256",
        ),
        "square_code": await code_of(square, scope="CUSTOMERS_READ"),
    }
    for snippet in SNIPPETS[page]:
        names["sandbox"] = sandbox  # a snippet shows how to start one
        code: CodeType = compile(snippet, str(page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        running = eval(code, names)
        if iscoroutine(running):
            await running
        assert capsys.readouterr().out.splitlines() == promised(snippet), snippet
