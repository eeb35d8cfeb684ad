"""Versions of an API side by side: what is written for them, what they share, and clients with their types.

The project needs no second version for that: parts of the documents in spec/ are one version here, and the
same parts with some changes another.
"""

from __future__ import annotations

import json
import lzma
import os
import shutil
import subprocess
import sys
import textwrap
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

import regenerate
from aiomerchant.sandbox.document.contract import with_changes

from tests.support.checkout import ROOT
from tests.support.parts import POLAR_PATHS, POLAR_WEBHOOKS, SQUARE_PATHS, part, rename

pytestmark = pytest.mark.slow


def newer_polar(document: dict[str, Any]) -> dict[str, Any]:
    """A field is renamed, an enum grows, an operation and a resource are gone, and another is new."""
    document = deepcopy(document)
    schemas, paths = document["components"]["schemas"], document["paths"]
    rename(schemas["DownloadableFileRead"], "version", "revision")
    schemas["TaxIDFormat"]["enum"].append("xx_vat")
    del paths["/v1/files/{id}"]["delete"]
    del paths["/v1/discounts/{id}"]
    schemas["Thing"] = {
        "type": "object",
        "title": "Thing",
        "properties": {
            "id": {"type": "string"},
            "file": {"$ref": "#/components/schemas/DownloadableFileRead"},
            "country": {"$ref": "#/components/schemas/Address"},
        },
        "required": ["id"],
    }
    paths["/v1/things/{id}"] = {
        "get": {
            "operationId": "things:get",
            "tags": ["things"],
            "x-speakeasy-group": "things",
            "x-speakeasy-name-override": "get",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {
                "200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                }
            },
        }
    }
    rename(schemas["WebhookCustomerDeletedPayload"], "timestamp", "deleted_at")
    return document


def newer_square(document: dict[str, Any]) -> dict[str, Any]:
    document = deepcopy(document)
    rename(document["components"]["schemas"]["OrderEntry"], "version", "revision")
    return document


WORDS = {
    "polar": """
        [operations]
        "files:delete" = "Delete a file, which the newer version has no operation for."
        "things:get" = "Get a thing, which the default version does not have."
        [fields.Thing]
        id = "ID of the thing."
    """,
    "square": "",
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with a second version of each API."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(
        ROOT / "src", root / "src", ignore=shutil.ignore_patterns("__pycache__", regenerate.DATED)
    )
    shutil.copy(ROOT / "pyproject.toml", root)
    spec = root / "spec"
    spec.mkdir()
    (root / "generated" / "aiomerchant_api").mkdir(parents=True)
    polar, square = part("polar", POLAR_PATHS, POLAR_WEBHOOKS), part("square", SQUARE_PATHS)
    documents = {
        "polar": polar,
        "polar.2027-01": newer_polar(polar),
        "square": square,
        "square.2027-01-20": newer_square(square),
    }
    for name, document in documents.items():
        (spec / f"{name}.json").write_text(json.dumps(document), "utf-8")
        provider = name.partition(".")[0]
        shutil.copy(ROOT / "spec" / f"{provider}.patch.toml", spec / f"{name}.patch.toml")
    for provider, words in WORDS.items():
        (spec / f"{provider}.docs.toml").write_text(textwrap.dedent(words), "utf-8")
        shutil.copy(ROOT / "spec" / f"{provider}.names.toml", spec)
    (spec / "sources.toml").write_text(
        '[polar]\nversion = "2026-10"\n[square]\nversion = "2025-08-20"\n'
        '[polar.versions."2027-01"]\n[square.versions."2027-01-20"]\n',
        "utf-8",
    )
    assert regenerate.main([], root) == 0
    return root


def run(tree: Path, program: str, **environment: str) -> None:
    """Run a program with the packages of a checkout; what it asserts has to hold."""
    path = os.pathsep.join(str(tree / root) for root in ("src", "generated"))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def own(tree: Path, package: str) -> set[str]:
    """The modules that a version's package holds in its folders."""
    folder = tree / "generated" / "aiomerchant_api" / package
    listed = {"__init__.py", "_names.py"}
    return {f"{path.parent.name}.{path.stem}" for path in folder.glob("*/*.py") if path.name not in listed}


def test_only_what_differs_is_written(tree: Path) -> None:
    """That is what changed and what refers to it; an open enum alone changes none that refers to it."""
    models = {"customer_events", "enums", "file_read", "files_bodies", "things_bodies"}
    assert own(tree, "polar_v2027_01") == {
        "api.files",
        "api.things",
        *(f"models.{module}" for module in models),
    }
    assert own(tree, "square_v2027_01_20") == {
        "api.orders",
        "models.orders_bodies",
    }


def test_a_version_has_its_document(tree: Path) -> None:
    """As the default one with its changes, which are small."""
    packed = [
        (tree / "generated" / "aiomerchant_api" / package / "document.json.xz").read_bytes()
        for package in ("polar", "polar_v2027_01")
    ]
    default, changes = (json.loads(lzma.decompress(one)) for one in packed)
    newer = with_changes(default, changes)

    def ids(document: Any) -> set[str]:
        return {
            operation["operationId"] for item in document["paths"].values() for operation in item.values()
        }

    assert "things:get" in ids(newer) - ids(default)
    assert "discounts:get" in ids(default) - ids(newer)
    assert len(packed[1]) < len(packed[0])


def test_a_resource_is_shared_or_stands_whole(tree: Path) -> None:
    """Where one operation gives a type of the version, all of the resource are its own."""
    run(
        tree,
        """
        from aiomerchant_api.polar.api import files as default
        from aiomerchant_api.polar.operations import OPERATIONS as DEFAULT
        from aiomerchant_api.polar_v2027_01.api import files as newer
        from aiomerchant_api.polar_v2027_01.operations import OPERATIONS

        assert OPERATIONS["customers:get"] is DEFAULT["customers:get"]
        assert OPERATIONS["files:list"] is newer.LIST_FILES is not default.LIST_FILES
        assert OPERATIONS["files:create"] is newer.CREATE_FILE is not default.CREATE_FILE
        assert newer.Files.create is newer.create_file
        """,
    )
    folder = tree / "generated/aiomerchant_api/polar_v2027_01/api"
    assert "async def create_file(" in (folder / "files.py").read_text("utf-8")
    assert not (folder / "customers.py").exists()


def test_the_manifest_has_the_difference_of_each_version(tree: Path) -> None:
    manifest = json.loads((tree / "generated" / "aiomerchant_api" / "manifest.json").read_text("utf-8"))
    newer = manifest["polar"]["versions"]["2027-01"]
    assert [operation["id"] for operation in newer["operations"]] == ["things:get"]
    assert newer["schemas"] == {"Thing": "Thing"}
    assert newer["events"] == {}
    gone = newer["gone"]
    assert gone["operations"] == ["discounts:delete", "discounts:get", "discounts:update", "files:delete"]
    assert "DiscountUpdate" in gone["schemas"]
    assert gone["events"] == []
    empty = {"operations": [], "schemas": [], "events": []}
    assert manifest["square"]["versions"] == {
        "2027-01-20": {"operations": [], "gone": empty, "schemas": {}, "events": {}}
    }


def test_what_is_written_is_current_until_a_version_goes(tree: Path, tmp_path: Path) -> None:
    """The check covers the modules of all versions; without its row, a version leaves nothing behind."""
    copy = tmp_path / "copy"
    shutil.copytree(tree, copy, ignore=shutil.ignore_patterns("__pycache__"))
    module = copy / "src" / "aiomerchant" / "polar" / "v2027_01.py"
    sources = copy / "spec" / "sources.toml"
    sources.write_text(sources.read_text("utf-8").replace('[polar.versions."2027-01"]', ""), "utf-8")
    (copy / "spec" / "polar.docs.toml").write_text("", "utf-8")
    assert module.exists()
    assert regenerate.main([], copy) == 0
    assert not module.exists()
    assert own(copy, "polar_v2027_01") == set()
    assert (copy / "src" / "aiomerchant" / "square" / "v2027_01_20.py").exists()
    init = (copy / "generated" / "aiomerchant_api" / "polar" / "__init__.py").read_text("utf-8")
    assert "VERSIONS: Final[dict[str, str]] = {}" in init


def test_models_are_shared_or_own(tree: Path) -> None:
    """What is equal is one class, known to both converters; the rest is told apart."""
    run(
        tree,
        """
        import pytest
        from aiomerchant import ConfigurationError, polar
        from aiomerchant.polar import inputs, v2027_01 as v

        assert v.models.Address is polar.models.Address
        assert v.models.CustomerIndividual is polar.models.CustomerIndividual
        # Modules in which something differs have the rest, too.
        assert v.models.FileUpload is polar.models.FileUpload
        assert v.models.WebhookCustomerCreatedPayload is polar.models.WebhookCustomerCreatedPayload
        assert v.inputs.AddressInputDict is inputs.AddressInputDict
        assert v.models.DownloadableFileRead is not polar.models.DownloadableFileRead
        assert v.models.TaxIDFormat != polar.models.TaxIDFormat
        assert not hasattr(v.models, "Discount") and not hasattr(polar.models, "Thing")

        data = {"id": "1", "file": {"revision": "2"}, "country": {"country": "DE", "more": 1}}
        thing = v.decode(data, v.models.Thing)
        assert type(thing.file) is v.models.DownloadableFileRead and thing.file.revision == "2"
        assert type(thing.country) is polar.models.Address
        assert v.encode(thing)["file"]["revision"] == "2"
        assert v.encode(thing)["country"] == data["country"]
        assert b'"revision":"2"' in v.encode_json(thing)
        assert v.decode([data], list[v.models.Thing]) == [thing]
        assert type(v.decode({"country": "DE"}, polar.models.Address)) is polar.models.Address
        union = v.decode({"service": "downloadable", "revision": "2"}, v.models.FileRead)
        assert type(union) is v.models.DownloadableFileRead
        union = polar.decode({"service": "downloadable", "version": "2"}, polar.models.FileRead)
        assert type(union) is polar.models.DownloadableFileRead and union.version == "2"
        for kind, converter in ((polar.models.DownloadableFileRead, v), (v.models.Thing, polar)):
            with pytest.raises(ConfigurationError):
                converter.decode({}, kind)
        """,
    )


def test_a_version_that_has_types_brings_them(tree: Path) -> None:
    """Whoever asks for it by name gets its class; any other version changes the header alone."""
    run(
        tree,
        """
        import aiomerchant
        from aiomerchant import Polar, Square
        from aiomerchant.polar import v2027_01 as v
        from aiomerchant.square import v2027_01_20

        newer, default = Polar("token", version="2027-01"), Polar("token")
        assert type(newer) is v.Polar and isinstance(newer, Polar)
        assert repr(newer) == "Polar(base_url='https://api.polar.sh', version='2027-01')"
        assert repr(v.Polar("token")) == repr(newer) == repr(Polar.from_env(access_token="token"))
        assert type(newer.with_options(strict=True)) is v.Polar
        view = default.with_options(version="2027-01")
        assert type(view) is Polar and "2027-01" in repr(view)
        assert type(Polar("token", version="2028-01")) is Polar
        assert "version='2026-10'" in repr(default)
        assert type(Square("token", version="2027-01-20")) is v2027_01_20.Square

        class Mine(Polar):
            def ping(self) -> str:
                return "pong"

        mine = Mine("token", version="2027-01")
        assert isinstance(mine, Mine) and mine.ping() == "pong" and mine.things

        assert type(newer.customers) is type(default.customers)
        assert type(newer.oauth2) is type(default.oauth2)
        assert type(newer.files) is not type(default.files)
        assert "things:get" in newer.operations and "things:get" not in default.operations
        assert newer.operations["customers:get"] is default.operations["customers:get"]
        for name in newer.operations:
            assert newer.operations[name].provider == "polar"
        for client, name in ((newer, "discounts"), (newer.files, "delete")):
            assert not hasattr(client, name)
            try:
                getattr(client, name)
            except AttributeError as error:
                assert str(error) == f"API version 2027-01 has no {name}"
        assert default.discounts and default.files.delete
        """,
        POLAR_VERSION="2027-01",
    )


SERVER = """
import asyncio
from aiohttp import web
from aiomerchant import Hooks, Polar, Square, polar
from aiomerchant.polar import v2027_01 as v
from aiomerchant.square import v2027_01_20

FILE = {
    "id": "7b1c2a52-1111-4222-8333-944444444444", "organization_id": "8b1c2a52-1111-4222-8333-944444444444",
    "name": "a.txt", "path": "a", "mime_type": "text/plain", "size": 1, "storage_version": None,
    "checksum_etag": None, "checksum_sha256_base64": None, "checksum_sha256_hex": None,
    "last_modified_at": None, "revision": "2", "service": "downloadable", "is_uploaded": True,
    "created_at": "2027-01-01T00:00:00Z", "flagged_malicious_at": None, "size_readable": "1 B",
}
asked = []

async def answer(request):
    asked.append((request.method, request.path, request.headers.get("Polar-Version")))
    if request.method == "PUT":
        await request.read()
        return web.Response(headers={"ETag": "etag"})
    if request.path == "/v1/files/" and request.method == "POST":
        parts = (await request.json())["upload"]["parts"]
        url = str(request.url.with_path("/storage"))
        parts = [{**part, "url": url, "headers": {}, "expires_at": "2100-01-01T00:00:00Z"} for part in parts]
        upload = {"id": "1", "path": "a", "parts": parts}
        body = {name: value for name, value in FILE.items() if name not in ("revision", "created_at")}
        return web.json_response({**body, "version": None, "upload": upload}, status=201)
    if request.path == "/v1/files/":
        return web.json_response({"items": [FILE, FILE], "pagination": {"total_count": 2, "max_page": 1}})
    if request.path.startswith("/v1/files/"):
        return web.json_response(FILE)
    if request.path == "/v1/oauth2/userinfo":
        return web.json_response({"sub": "1", "name": "Somebody"})
    if request.path == "/v2/orders/search":
        return web.json_response({"order_entries": [{"order_id": "1", "revision": 3}]})
    return web.json_response({"id": "1", "file": FILE})

async def serve(use):
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        await use(f"http://127.0.0.1:{runner.addresses[0][1]}")
    finally:
        await runner.cleanup()
"""


def test_calls_give_the_types_of_the_version(tree: Path) -> None:
    """By method, page, id, request and view, with what is made by hand, also where its resource differs."""
    run(
        tree,
        SERVER
        + """
async def use(url):
    mismatches = []

    async def mismatch(found):
        mismatches.append(found.path)

    async with v.Polar("token", base_url=url, strict=True) as client:
        thing = await client.things.get("1")
        assert type(thing) is v.models.Thing and thing.file.revision == "2"
        assert await client.call("things:get", path={"id": "1"}) == thing
        assert await client.request("GET", "/v1/other", returns=v.models.Thing) == thing
        assert await client.with_options(version="2030-01").things.get("1") == thing
        assert asked[-2:] == [("GET", "/v1/other", "2027-01"), ("GET", "/v1/things/1", "2030-01")]
        files = [file async for file in client.files.list()]
        assert [type(file) for file in files] == [v.models.DownloadableFileRead] * 2
        stored = await client.files.upload(b"x", service="downloadable", name="a.txt")
        assert type(stored) is v.models.DownloadableFileRead and stored.revision == "2"
        user = await client.oauth2.userinfo(sub_type="user")
        assert type(user) is polar.models.UserInfoUser
    async with Polar("token", base_url=url, hooks=Hooks(on_mismatch=mismatch)) as client:
        file = await client.files.uploaded("1", upload_id="1", path="a", parts=[])
        assert type(file) is polar.models.DownloadableFileRead and file.version is None
        assert mismatches == ["version"], mismatches
    async with Square("token", version="2027-01-20", base_url=url, strict=True) as client:
        (entry,) = [entry async for entry in client.orders.search_entries()]
        assert type(entry) is v2027_01_20.models.OrderEntry and entry.revision == 3

asyncio.run(serve(use))
""",
    )


def test_webhooks_give_the_types_of_the_version(tree: Path) -> None:
    """Receivers of several versions share a router: a handler gets the events of each."""
    run(
        tree,
        """
        import asyncio, json
        from datetime import UTC, datetime
        from aiomerchant import ConfigurationError, polar
        from aiomerchant.polar import v2027_01 as v
        from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, WebhookRouter, sign

        def delivery(**payload):
            body = json.dumps({"data": {}, **payload}).encode()
            now = datetime.now(UTC)
            return body, sign("polar", body, "secret", id="1", timestamp=now)

        letter = delivery(type="customer.deleted", deleted_at="2027-01-01T00:00:00Z")
        newer = PolarWebhooks("secret", version="2027-01")
        default = PolarWebhooks("secret", version="2026-10")
        event = newer.receive(*letter)
        assert type(event) is v.models.WebhookCustomerDeletedPayload and event.deleted_at.year == 2027
        event = default.receive(*letter)
        assert type(event) is polar.models.WebhookCustomerDeletedPayload and event.timestamp is None

        square = SquareWebhooks([("key", "https://merchant.example/square")], version="2027-01-20")
        router = WebhookRouter({"/newer": newer, "/default": default, "/square": square})
        seen = []

        @router.on("customer.deleted", provider="polar")
        @router.on("customer.created", provider="polar")
        async def handle(event):
            seen.append(type(event))

        async def deliver():
            await router.handle(newer.receive(*letter))
            await router.handle(default.receive(*letter))
            await router.handle(newer.receive(*delivery(type="customer.created")))

        asyncio.run(deliver())
        assert seen == [
            v.models.WebhookCustomerDeletedPayload,
            polar.models.WebhookCustomerDeletedPayload,
            polar.models.WebhookCustomerCreatedPayload,
        ], seen
        try:
            PolarWebhooks("secret", version=2027)
        except ConfigurationError as error:
            assert str(error) == "version must be a date such as '2026-10', in this form"
        """,
    )


def test_a_type_checker_knows_the_types(tree: Path) -> None:
    """Of a program and of the modules that are written; what a version lacks is an error."""
    program = """
        from typing import assert_type

        from aiomerchant import polar
        from aiomerchant.polar import v2027_01 as v
        from aiomerchant.square import v2027_01_20


        async def main() -> None:
            client = v.Polar("token", strict=True)
            assert_type(client, v.Polar)
            thing = await client.things.get("1")
            assert_type(thing, v.models.Thing)
            if thing.file is not None:
                assert_type(thing.file, v.models.DownloadableFileRead)
                assert_type(thing.file.revision, str | None)
            assert_type(thing.country, polar.models.Address | None)
            async for file in client.files.list():
                if isinstance(file, v.models.DownloadableFileRead):
                    assert_type(file.revision, str | None)
            assert_type(await client.oauth2.userinfo(), polar.models.UserInfoUser)
            assert_type(v.decode(b"{}", v.models.Thing), v.models.Thing)
            await client.files.upload(b"", service="downloadable", name="a")
            square = v2027_01_20.Square.from_env(version="2027-01-20")
            assert_type(square, v2027_01_20.Square)
            assert_type((await square.orders.search()).items, list[v2027_01_20.models.Order])
            square.orders.search_entries()
            client.discounts  # type: ignore[attr-defined]
            v.models.Discount  # type: ignore[attr-defined]
            polar.models.Thing  # type: ignore[attr-defined]
    """
    (tree / "program.py").write_text(textwrap.dedent(program), "utf-8")
    checked = ["program.py", "src/aiomerchant/polar/v2027_01.py", "src/aiomerchant/square/v2027_01_20.py"]
    checked += [f"generated/aiomerchant_api/{name}" for name in ("polar_v2027_01", "square_v2027_01_20")]
    # Other modules of src/ use operations that are no part of these documents.
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", *checked]
    environment = {**os.environ, "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
