"""Clients and webhooks with types that an application brings: `Polar(types=...)`."""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

import aiomerchant_core
from aiomerchant import ConfigurationError, Polar, Square, polar as installed
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, WebhookRouter, sign
from aiomerchant_generator.own.package import generate_own

from tests.support.checkout import ROOT
from tests.support.parts import POLAR_PATHS, POLAR_WEBHOOKS, part, with_news
from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

SECRET = "whsec_c2VjcmV0"
NAME = "bakery_types"
ID = "0b9f4ee2-5a07-4b66-9d0a-9a1e2a3f4c5d"
CUSTOMER = {"id": ID, "type": "individual", "loyalty_tier": {"id": "gold", "points": 120}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package of the application's own, of a newer document."""
    made = tmp_path_factory.mktemp("application")
    document = with_news(part("polar", POLAR_PATHS, POLAR_WEBHOOKS))
    (made / "polar.json").write_text(json.dumps(document), "utf-8")
    generate_own(str(made / "polar.json"), "polar", made / NAME, ROOT / "src/aiomerchant")
    return made


@pytest.fixture(scope="module")
def own(folder: Path) -> Iterator[Any]:
    """The package, imported."""
    sys.path.append(str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(NAME)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
            del sys.modules[name]


async def test_a_client_has_the_operations_and_models_of_the_package(own: Any, serve: Serve) -> None:
    """A new operation is called, a new field is read, and the request names the document's version."""
    server = await serve(answer({"id": "gold", "points": 120}), answer(CUSTOMER))
    async with Polar("polar_oat_1", types=own, base_url=server.url) as client:
        tier = await client.loyalty_tiers.get("gold")
        customer = await client.customers.get(ID)
    assert tier == own.models.LoyaltyTier(id="gold", points=120)
    assert type(customer) is own.models.CustomerIndividual
    assert customer.loyalty_tier == tier
    assert [request.path for request in server.requests] == ["/v1/loyalty-tiers/gold", f"/v1/customers/{ID}"]
    assert {request.header("polar-version") for request in server.requests} == {"2029-01"}


async def test_a_client_can_ask_for_another_version_with_the_same_types(own: Any, serve: Serve) -> None:
    server = await serve(answer({"id": "gold", "points": 1}), answer({"id": "gold", "points": 2}))
    async with Polar("polar_oat_1", types=own, version="2027-01", base_url=server.url) as client:
        assert (await client.loyalty_tiers.get("gold")).points == 1
        view = client.with_options(version="2030-01")
        assert (await view.loyalty_tiers.get("gold")).points == 2
    assert [request.header("polar-version") for request in server.requests] == ["2027-01", "2030-01"]


def test_a_client_is_one_of_the_installed_class(own: Any) -> None:
    """However it is made, and so are its views; the servers are those of the document."""
    client = Polar("polar_oat_1", types=own)
    assert isinstance(client, Polar)
    assert repr(client) == "Polar(base_url='https://api.polar.sh', version='2029-01')"
    assert type(client) is own.Polar
    for other in (
        own.Polar("polar_oat_1"),
        own.Polar("polar_oat_1", types=own),
        Polar("polar_oat_1", types=NAME),
        Polar.from_env(access_token="polar_oat_1", types=own),
        client.with_options(strict=True),
    ):
        assert type(other) is own.Polar
    assert type(Polar("polar_oat_1")) is Polar

    class Mine(Polar):
        pass

    mine = Mine("polar_oat_1", types=own)
    assert isinstance(mine, Mine)
    assert mine.loyalty_tiers.get


def test_handwritten_methods_stand_beside_generated_ones(own: Any) -> None:
    files = Polar("polar_oat_1", types=own).files
    assert files.upload.__doc__ == Polar("polar_oat_1").files.upload.__doc__
    assert isinstance(files, importlib.import_module(f"{NAME}.api.files").Files)
    assert set(own.Polar("polar_oat_1").operations) >= {"loyalty_tiers:get", "files:create"}


TERMINAL = ("/v2/terminals/checkouts", "/v2/terminals/checkouts/{checkout_id}")


async def test_handwritten_methods_reach_groups_within_groups(
    tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wait gives models of the package; a group that the document lacks is lacking."""
    document = part("square", TERMINAL)
    document["components"]["schemas"]["TerminalCheckout"]["properties"]["till"] = {"type": "string"}
    (tmp_path / "square.json").write_text(json.dumps(document), "utf-8")
    generate_own(str(tmp_path / "square.json"), "square", tmp_path / "till_types", ROOT / "src/aiomerchant")
    monkeypatch.syspath_prepend(tmp_path)
    types: Any = importlib.import_module("till_types")
    server = await serve(answer({"checkout": {"status": "COMPLETED", "till": "7"}}))
    async with Square("token", types=types, base_url=server.url) as client:
        ended: Any = await client.terminal.checkouts.wait("1")
        assert type(ended) is types.models.GetTerminalCheckoutResponse
        assert ended.checkout.till == "7"
        with pytest.raises(AttributeError, match="has no refunds"):
            client.terminal.refunds  # noqa: B018  # looked up


def test_what_the_document_lacks_the_client_lacks(own: Any) -> None:
    client = Polar("polar_oat_1", types=own)
    with pytest.raises(AttributeError, match="API version 2029-01 has no products"):
        client.products  # noqa: B018  # looked up


def test_values_are_converted_by_the_package(own: Any) -> None:
    """Its models are its own, and there is no way to decode to others'."""
    customer = own.decode(CUSTOMER, own.models.CustomerIndividual)
    assert own.encode(customer)["loyalty_tier"] == CUSTOMER["loyalty_tier"]
    assert json.loads(own.encode_json(customer.loyalty_tier)) == CUSTOMER["loyalty_tier"]
    with pytest.raises(ConfigurationError):
        own.decode(CUSTOMER, installed.models.CustomerIndividual)
    assert {"Polar", "decode", "encode", "encode_json", "inputs", "models"} <= set(dir(own))
    assert own.inputs.MODULES
    with pytest.raises(AttributeError, match=f"module '{NAME}' has no attribute 'Square'"):
        own.Square  # noqa: B018  # looked up


async def test_models_of_the_installed_package_are_not_sent(own: Any, serve: Serve) -> None:
    """They are those of another document."""
    server = await serve()
    customer = installed.models.CustomerIndividualCreate(email="ada@example.com")
    async with Polar("polar_oat_1", types=own, base_url=server.url) as client:
        with pytest.raises(ConfigurationError, match=f"of {NAME}, not a CustomerIndividualCreate of Polar$"):
            await client.customers.create(body=customer)
    assert server.requests == []


async def test_webhooks_give_events_of_the_package(own: Any) -> None:
    """A router hands them to the handlers of their type."""
    webhooks = PolarWebhooks(SECRET, types=own)
    payload = {"type": "customer.created", "timestamp": "2029-01-01T00:00:00Z", "data": CUSTOMER}
    body = json.dumps(payload).encode()
    event = webhooks.receive(body, sign("polar", body, SECRET, id="evt_1", timestamp=datetime.now(UTC)))
    assert type(event) is own.models.WebhookCustomerCreatedPayload
    assert event.data.loyalty_tier.points == 120
    seen = []
    router = WebhookRouter(webhooks)

    @router.on("customer.created")
    async def created(event: Any) -> None:
        seen.append(event)

    await router.handle(event)
    assert seen == [event]
    with pytest.raises(ConfigurationError, match="version and types exclude each other"):
        PolarWebhooks(SECRET, types=own, version="2027-01")


def module(name: str, **facts: Any) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(facts)
    return made


def refusals() -> Iterator[tuple[Any, str]]:
    yield "no_such.package", "types: there is no package 'no_such.package' to import"
    yield "", "types: there is no package '' to import"
    yield "../bakery", "types: there is no package '../bakery' to import"
    yield json, "types: json is no package that `aiomerchant generate` wrote"
    yield "json", "types: json is no package that `aiomerchant generate` wrote"
    yield 7, "types must be a package or its import path, not of type int"
    facts = {"SERVERS": {}, "VERSION": "2029-01", "CONTRACT": aiomerchant_core.CONTRACT}
    theirs = module("theirs", **facts, PROVIDER="square")
    yield theirs, "types: theirs has the types of Square, not of Polar"
    old = module("old", **{**facts, "CONTRACT": 0}, PROVIDER="polar")
    again = "write it again, by `aiomerchant generate DOCUMENT --provider polar --into PACKAGE`"
    yield old, f"old was written for another release of aiomerchant: {again}"


@pytest.mark.parametrize(("types", "message"), [*refusals()])
def test_what_is_no_package_of_types_is_refused(types: Any, message: str) -> None:
    """By clients and by webhooks alike, and the message says what to do."""
    for make in (lambda: Polar("polar_oat_1", types=types), lambda: PolarWebhooks(SECRET, types=types)):
        with pytest.raises(ConfigurationError) as caught:
            make()
        assert str(caught.value) == message


def test_a_package_that_lacks_a_library_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own missing import is not taken for a missing package."""
    (tmp_path / "lacking_types.py").write_text("import no_such_library\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        Polar("polar_oat_1", types="lacking_types")


def test_the_package_of_another_provider_is_refused(own: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"types: {NAME} has the types of Polar, not of Square"):
        Square("token", types=own)
    with pytest.raises(ConfigurationError, match=f"types: {NAME} has the types of Polar, not of Square"):
        SquareWebhooks([("key", "https://shop.example/hooks")], types=own)


def test_a_client_with_types_takes_no_others(own: Any) -> None:
    from aiomerchant.polar import v2027_01

    with pytest.raises(ConfigurationError, match=r"has those of aiomerchant_api\.polar_v2027_01"):
        v2027_01.Polar("polar_oat_1", types=own)


@pytest.mark.slow
def test_a_package_of_an_earlier_contract_says_so_when_it_is_imported(own: Any, tmp_path: Path) -> None:
    """Before anything of it fails in another way."""
    copied = tmp_path / "earlier_types"
    copied.mkdir()
    text = Path(own.__file__).read_text("utf-8")
    stated = f"CONTRACT: Final = {aiomerchant_core.CONTRACT}"
    assert stated in text
    (copied / "__init__.py").write_text(text.replace(stated, "CONTRACT: Final = 0"), "utf-8")
    done = program("import earlier_types", tmp_path)
    assert done.returncode == 1
    assert "ConfigurationError: earlier_types was written for another release" in done.stderr


@pytest.mark.slow
def test_importing_the_package_and_making_a_client_is_light(folder: Path) -> None:
    """As for the installed types: models, converters and JSON are loaded when a call needs them."""
    code = f"""
import json, sys
import {NAME}
before = sorted(sys.modules)
import aiomerchant
aiomerchant.Polar(types={NAME})
print(json.dumps([before, sorted(sys.modules)]))
"""
    done = program(code, folder)
    assert done.returncode == 0, done.stderr
    before, after = json.loads(done.stdout)
    assert not {"aiohttp", "cattrs", "msgspec"} & set(before)
    assert not {"cattrs", "msgspec", "backoff"} & set(after)
    assert [name for name in after if name.startswith((f"{NAME}.models", f"{NAME}.api."))] == []


def program(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(one) for one in (ROOT / "src", ROOT / "generated", folder))
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


#: What generated modules of each contract import of the handwritten packages.
PROMISED = {
    1: {
        "aiomerchant.client": {"BaseClient"},
        "aiomerchant.request.converter": {"converter"},
        "aiomerchant.versions": {"lazy_names"},
        "aiomerchant_core": {
            *("Body", "Event", "ListOperation", "Model", "Operation", "Operations", "Pages", "Paging"),
            *("ABSENT", "MetadataModel", "Null", "Nullable", "OpenModel", "model"),
            *("Resource", "Send", "Unknown", "UnknownEvent", "deprecated", "import_lazily", "masked"),
            *("constants_by_id", "names_by_module"),
        },
        "aiomerchant_core.codec": {"Choice", "Has", "Tag"},
    }
}


@pytest.mark.once
def test_the_contract_is_what_generated_modules_import(folder: Path) -> None:
    """If a name that packages of applications import is gone, or they need another, CONTRACT is raised."""
    used: dict[str, set[str]] = {}
    written = [*(ROOT / "generated/aiomerchant_api/polar").rglob("*.py")]
    written += (ROOT / "generated/aiomerchant_api/square").rglob("*.py")
    for file in [*written, *(folder / NAME).rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.ImportFrom) and not node.level and "aiomerchant" in str(node.module):
                used.setdefault(str(node.module), set()).update(name.name for name in node.names)
    promised = PROMISED[aiomerchant_core.CONTRACT]
    # What is made by hand is read from the installed package, so that it is there.
    assert {
        name: found for name, found in used.items() if not name.startswith("aiomerchant.polar.")
    } == promised
    for module, names in promised.items():
        assert all(hasattr(importlib.import_module(module), name) for name in names)
