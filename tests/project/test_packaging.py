"""What is built: what the wheel holds and asks for, that it works alone, and the same bytes each time."""

import json
import os
import re
import shutil
import site
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Mapping
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from tests.support import environments
from tests.support.checkout import ROOT, tree
from tests.support.parts import POLAR_PATHS, POLAR_WEBHOOKS, part, with_news
from tests.support.vendored import OPERATIONS

pytestmark = pytest.mark.slow

#: What a user of the installed wheel does first, against a server of its own on loopback.
FIRST_CALL = """
import asyncio, json
from importlib.metadata import version
from aiohttp import web
import aiomerchant, aiomerchant_api, aiomerchant_core
from aiomerchant import Polar, Square

async def location(request):
    return web.json_response({"location": {"id": request.match_info["id"], "name": "Bakery"}})

async def main():
    app = web.Application()
    app.router.add_get("/v2/locations/{id}", location)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    async with Polar() as polar, Square(access_token="token", base_url=f"http://{host}:{port}") as square:
        answer = await square.locations.get("L1")
        print(json.dumps({
            "from": [aiomerchant.__file__, aiomerchant_core.__file__, aiomerchant_api.__file__],
            "version": [aiomerchant.__version__, version("aiomerchant")],
            "operations": [len(polar.operations), len(square.operations)],
            "name": answer.location.name,
        }))
    await runner.cleanup()

asyncio.run(main())
"""


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None, umask: int = -1) -> str:
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=env,
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path, files: set[str]) -> Message:
    (name,) = (name for name in files if name.endswith(".dist-info/METADATA"))
    with zipfile.ZipFile(wheel) as archive:
        return message_from_bytes(archive.read(name))


def test_wheel_holds_the_packages_and_nothing_else(files: set[str]) -> None:
    """No documents, no commands of the checkout, no tests: users get what runs."""
    tops = {name.partition("/")[0] for name in files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "aiomerchant",
        "aiomerchant_api",
        "aiomerchant_core",
        "aiomerchant_generator",
    }
    assert len(tops) == 5


def test_wheel_holds_every_file_of_the_packages(files: set[str]) -> None:
    """Data files too: the manifest, the documents for the sandbox, and each py.typed."""
    for folder in (ROOT / "src", ROOT / "generated"):
        for file in folder.glob("*/**/*"):
            if file.is_file() and "__pycache__" not in file.parts:
                assert file.relative_to(folder).as_posix() in files
    assert {
        "aiomerchant/py.typed",
        "aiomerchant_core/py.typed",
        "aiomerchant_api/py.typed",
        "aiomerchant_api/manifest.json",
    } <= files


def test_wheel_holds_names_repairs_and_descriptions_but_no_document(files: set[str]) -> None:
    """They serve what a user generates."""
    kept = {f"aiomerchant_generator/spec/{file.name}" for file in (ROOT / "spec").glob("*.toml")}
    assert {name for name in files if "/spec/" in name} == kept


def test_wheel_asks_for_its_runtime_only(metadata: Message) -> None:
    """What only development or an extra needs is behind that extra."""
    wanted = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    names = {re.match(r"[\w.-]+", line)[0] for line in wanted}
    assert names == {"aiohttp", "attrs", "backoff", "cattrs", "msgspec"}
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "Apache-2.0"


def test_extras_are_those_that_the_readme_may_name(metadata: Message) -> None:
    """The parts of dev aside, which are for this project's own environments."""
    extras = set(metadata.get_all("Provides-Extra", []))
    assert {extra for extra in extras if not extra.startswith("dev-")} == {
        "dev",
        "generate",
        "limiter",
        "oauth",
        "otel",
        "progress",
        "redis",
        "sandbox",
        "sql",
        "testing",
    }


def test_wheel_works_alone_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    """Installed outside the checkout with what it asks for, it makes both clients and calls."""
    home = tmp_path / "home"
    python = environments.create(home, wheel)
    said = json.loads(run(python, "-I", "-c", FIRST_CALL, cwd=tmp_path))
    assert all(Path(place).is_relative_to(home) for place in said["from"])
    assert said["version"][0] == said["version"][1]
    assert said["operations"] == [*OPERATIONS.values()]
    assert said["name"] == "Bakery"


#: A program of a user who generated types of a newer document, against a server of its own on loopback.
WITH_OWN_TYPES = """
import asyncio
import json

from aiohttp import web

import aiomerchant
import aiomerchant_generator
import bakery_types
from aiomerchant import Polar
from bakery_types.models import LoyaltyTier


async def tier(request: web.Request) -> web.Response:
    version = request.headers["Polar-Version"]
    return web.json_response({"id": request.match_info["id"], "points": len(version)})


async def customer(request: web.Request) -> web.Response:
    tier = {"id": "gold", "points": 120}
    return web.json_response({"id": request.match_info["id"], "type": "individual", "loyalty_tier": tier})


async def main() -> None:
    app = web.Application()
    app.router.add_get("/v1/loyalty-tiers/{id}", tier)
    app.router.add_get("/v1/customers/{id}", customer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = "http://{}:{}".format(*runner.addresses[0])
    async with bakery_types.Polar("polar_oat_1", base_url=url) as polar:
        found: LoyaltyTier = await polar.loyalty_tiers.get("gold")
        member = await polar.customers.get("0b9f4ee2-5a07-4b66-9d0a-9a1e2a3f4c5d")
        assert isinstance(member, bakery_types.models.CustomerIndividual)
        assert member.loyalty_tier is not None
        points: int = member.loyalty_tier.points
    async with Polar("polar_oat_1", types=bakery_types, base_url=url) as other:
        assert repr(other) == repr(polar)
        again = await other.call("loyalty_tiers:get", path={"id": "gold"})
    await runner.cleanup()
    facts = {
        "from": [aiomerchant.__file__, aiomerchant_generator.__file__],
        "points": [found.points, points, again.points],
    }
    print(json.dumps(facts))


asyncio.run(main())
"""


def test_a_user_of_the_wheel_generates_types_of_a_newer_document(wheel: Path, tmp_path: Path) -> None:
    """Without the checkout: the command writes them, a program calls by them, and mypy knows them.

    The libraries of the extra are those of the environment of the tests; the package is that of the wheel.
    """
    home, app = tmp_path / "home", tmp_path / "app"
    app.mkdir()
    python = environments.create(home, wheel, options=("--no-deps", "--no-index"))
    places = json.loads(
        run(python, "-c", "import json, site; print(json.dumps(site.getsitepackages()))", cwd=app)
    )
    # These paths come behind those of the venv, and .pth files in them are not read: no editable checkout.
    Path(places[0], "libraries.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    (python.parent / "ruff").symlink_to(Path(sys.executable).parent / "ruff")
    env = {name: value for name, value in os.environ.items() if name not in {"MYPYPATH", "PYTHONPATH"}}

    document = with_news(part("polar", POLAR_PATHS, POLAR_WEBHOOKS))
    (app / "polar.json").write_text(json.dumps(document), "utf-8")
    guide = (ROOT / "docs/guide/updating.md").read_text("utf-8")
    ((program, *words),) = map(
        str.split, re.findall(r"^    \$ (aiomerchant generate .*)$", guide, re.MULTILINE)
    )
    report = run(python.parent / program, *words, cwd=app, env=env)
    assert "named by the default rule: loyalty_tiers:get is loyalty_tiers.get" in report.splitlines()

    (app / "program.py").write_text(WITH_OWN_TYPES, "utf-8")
    said = json.loads(run(python, "program.py", cwd=app, env=env))
    assert all(Path(place).is_relative_to(home) for place in said["from"])
    assert said["points"] == [len("2029-01"), 120, len("2029-01")]

    (app / "mistaken.py").write_text(WITH_OWN_TYPES.replace(".points\n", ".pints\n"), "utf-8")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]
    command = [*mypy, "--python-executable", str(python), "program.py", "mistaken.py"]
    checked = subprocess.run(command, cwd=app, env=env, capture_output=True, text=True, check=False)
    *errors, summary = checked.stdout.splitlines()
    assert all(error.startswith("mistaken.py:") for error in errors), checked.stdout
    assert '"LoyaltyTier" has no attribute "pints"' in errors[0]
    assert summary.endswith("(checked 2 source files)")


def built(
    names: Iterable[str], folder: Path, *, mtime: int, umask: int, **variables: str
) -> dict[str, bytes]:
    """What is built of a copy of the project, by name.

    Args:
        names: Its files, in the order in which they are copied.
        folder: Where to.
        mtime: When all of them were changed, in seconds since 1970.
        umask: Of whoever checks out and builds.
        variables: Of the environment.
    """
    copy, results = folder / "copy", folder / "results"
    for name in names:
        there = copy / name
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, there)
        executable = 0o111 if os.access(ROOT / name, os.X_OK) else 0
        there.chmod((0o666 | executable) & ~umask)
        os.utime(there, (mtime, mtime))
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", results]
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    run(*command, cwd=copy, env={**env, **variables}, umask=umask)
    return {file.name: file.read_bytes() for file in results.iterdir()}


def test_the_same_tree_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whoever builds it, wherever and whenever, can compare it with what is published."""
    names = sorted(tree())
    first = built(
        names, tmp_path / "first", mtime=1_000_000_000, umask=0o022, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1"
    )
    second = built(
        names[::-1],
        tmp_path / "elsewhere" / "second",
        mtime=1_700_000_001,
        umask=0o077,
        TZ="Asia/Tokyo",
        LC_ALL="C.UTF-8",
        PYTHONHASHSEED="2",
    )
    assert sorted(name.rpartition(".")[2] for name in first) == ["gz", "whl"]
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
