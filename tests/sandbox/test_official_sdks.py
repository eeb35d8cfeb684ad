"""The official SDKs of both providers, unchanged, against the sandbox as a process."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aiomerchant.sandbox import Sandbox

from tests.support import officialsdks
from tests.support.checkout import ROOT
from tests.support.snippets import blocks, promised

pytestmark = [pytest.mark.slow, pytest.mark.once]

#: The modules of polar-sdk, one for each API version.
MODULES = ("v2026_04", "v2026_10", "v2027_01")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return officialsdks.install(tmp_path_factory.mktemp("sdks") / "home")


@pytest.fixture(scope="module")
def process() -> Iterator[dict[str, str]]:
    """The variables that a sandbox process prints, with the URL of its admin endpoints."""
    command = [sys.executable, "-m", "aiomerchant", "sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdout is not None
        said = ""
        while "# Ctrl-C ends it." not in said:
            line = sandbox.stdout.readline()
            assert line, said
            said += line
        admin = re.search(r"(http\S+)/openapi\.json", said)
        assert admin is not None
        yield {**dict(re.findall(r"export (\w+)=(\S+)", said)), "admin": admin[1]}
        sandbox.send_signal(signal.SIGTERM)
        assert sandbox.wait() == 0


@pytest.fixture(scope="module")
def full() -> Iterator[str]:
    """The admin endpoints of a sandbox that has a record in each collection."""
    with Sandbox(port=0, seed_data=True) as sandbox:
        for server in sandbox.servers:
            for collection in server.records.paths:
                if not server.store[collection]:
                    server.add(collection)
        sandbox.square.add("sites/{site_id}/snippet", site_id=next(iter(sandbox.square.store["sites"])))
        assert sandbox.admin_url is not None
        yield sandbox.admin_url


def sell_and_read(python: Path, process: dict[str, str], full: str, *program: str, least: int) -> None:
    """Run a shop, which then calls each operation that reads whose parameters are known."""
    variables = {name: value for name, value in process.items() if name != "admin"}
    said = officialsdks.run(python, process["admin"], *program, **variables, SANDBOX_WITH_ALL=full)
    done, _, read = said.partition("\n")
    assert done == "done"
    answered = json.loads(read)
    assert answered["refused"] == []
    assert answered["done"] >= least


@pytest.mark.parametrize("module", MODULES)
def test_a_shop_with_polar_sdk(python: Path, process: dict[str, str], full: str, module: str) -> None:
    """It sells, bills, grants licence keys, counts usage, and verifies webhooks by its own helper."""
    sell_and_read(python, process, full, "polar_shop.py", module, least=60)


def test_a_shop_with_squareup(python: Path, process: dict[str, str], full: str) -> None:
    """It keeps a catalog, sells, refunds, invoices, gets tokens, and verifies webhooks by its own helper."""
    sell_and_read(python, process, full, "square_shop.py", least=110)


@pytest.mark.parametrize("number", [0, 1])
def test_what_is_migrated(python: Path, number: int) -> None:
    """The code of the official SDKs in docs/migrating.md prints what it says, as ours beside it does."""
    page = ROOT / "docs" / "migrating.md"
    before, after = blocks(page, "{code-block} python"), blocks(page)
    assert (len(before), len(after)) == (2, 2)
    assert promised(before[number]) == promised(after[number])
    with Sandbox(port=0) as sandbox:
        sandbox.polar.add("customers", email="ada@example.com")
        polar, square = sandbox.polar.webhook_secret, sandbox.square.webhook_secret
        paid = sandbox.deliveries.made("order.paid", to="https://shop.example/", data={"total_amount": 1099})
        created = sandbox.deliveries.made(
            "payment.created",
            to="https://shop.example/webhooks/square",
            data={"amount_money": {"amount": 1099, "currency": "USD"}},
        )
        names = {
            **sandbox.environment,
            "POLAR_WEBHOOK_SECRET": polar,
            "SQUARE_SIGNATURE_KEY": square,
            "headers": paid.headers(sandbox.clock.now()),
            "square_headers": created.headers(sandbox.clock.now()),
        }
        bodies = {"body": paid.message.body.decode(), "square_body": created.message.body.decode()}
        given = json.dumps({"block": before[number], "names": names, "bodies": bodies})
        said = officialsdks.run(python, sandbox.admin_url or "", "block.py", stdin=given)
    assert said.splitlines() == promised(before[number])
