"""Applications in one file: those that PyInstaller freezes, and zip apps."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipapp
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.support import environments

pytestmark = pytest.mark.slow

#: An application that uses what is imported by name: both clients, lists, errors, another version's types,
#: webhooks, and the sandbox with its documents and pages.
APPLICATION = """
import asyncio
import json
import sys
from importlib import import_module

from aiomerchant import APIStatusError, Polar, Square
from aiomerchant.polar import v2027_01
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import PolarWebhooks


async def main() -> None:
    async with Sandbox(seed_data=True) as sandbox:
        polar = Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url, strict=True)
        newer = v2027_01.Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url)
        square = Square(sandbox.square.access_token, base_url=sandbox.square.base_url, strict=True)
        async with polar, newer, square:
            customers = [customer.email async for customer in polar.customers.list()]
            products = [product.id async for product in newer.products.list()]
            payments = [payment.id async for payment in square.payments.list()]
            try:
                await square.payments.get("nobody")
            except APIStatusError as error:
                code = error.code
        sent = await sandbox.send("order.paid", to="http://127.0.0.1:9/")
        headers = sent.headers(sandbox.clock.now())
        event = PolarWebhooks(sandbox.polar.webhook_secret).receive(sent.message.body, headers)
    place = import_module("aiomerchant_api.square.models").__spec__.origin
    print(json.dumps({
        "counts": [len(customers), len(products), len(payments)],
        "code": code,
        "event": type(event).__name__,
        "frozen": getattr(sys, "frozen", False),
        "place": place,
    }))


asyncio.run(main())
"""


def ran(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def check(said: Any) -> None:
    assert said["counts"] == [6, 4, 6]
    assert (said["code"], said["event"]) == ("NOT_FOUND", "WebhookOrderPaidPayload")


@pytest.fixture
def application(tmp_path: Path) -> Path:
    file = tmp_path / "application.py"
    file.write_text(APPLICATION, "utf-8")
    return file


def test_a_zip_app_has_all_that_it_needs(wheel: Path, application: Path, tmp_path: Path) -> None:
    """The package is imported from the archive, with its data; the libraries are installed beside it."""
    stage = tmp_path / "stage"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(stage)
    application.rename(stage / "__main__.py")
    zipapp.create_archive(stage, tmp_path / "application.pyz")
    # Without what an editable installation of the checkout puts on the path.
    code = (
        "import runpy, sys\n"
        f"sys.path.append({sysconfig.get_path('purelib')!r})\n"
        "sys.argv = ['application.pyz']\n"
        "runpy.run_path('application.pyz', run_name='__main__')\n"
    )
    said = json.loads(ran(sys.executable, "-I", "-S", "-c", code, cwd=tmp_path))
    check(said)
    assert said["place"].startswith(str(tmp_path / "application.pyz") + os.sep) or said["place"].startswith(
        "application.pyz" + os.sep
    )


@pytest.mark.timeout(1800)  # a build of two thousand modules
def test_a_frozen_application_has_all_that_it_needs(wheel: Path, application: Path, tmp_path: Path) -> None:
    """PyInstaller finds the hooks by the entry point of the package; nothing is said on its command line."""
    home = tmp_path / "home"
    python = environments.create(home, f"{wheel}[sandbox]", "pyinstaller")
    ran(python, "-I", "-m", "PyInstaller", "--log-level", "ERROR", application, cwd=tmp_path)
    # Elsewhere, and without the environment that it was made in.
    frozen = (tmp_path / "dist").rename(tmp_path / "moved")
    home.rename(tmp_path / "gone")
    said = json.loads(ran(frozen / "application" / "application", cwd=tmp_path, env={}))
    check(said)
    assert said["frozen"]
