"""Packages of types that users generate from a published document."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api
from aiomerchant_generator.own import package
from aiomerchant_generator.own.package import generate_own, spec
from aiomerchant_generator.published.reading import SourceError

from tests.support.checkout import ROOT
from tests.support.parts import POLAR_PATHS, POLAR_WEBHOOKS, SQUARE_PATHS, part, with_news

HANDWRITTEN = ROOT / "src" / "aiomerchant"


@pytest.fixture(scope="module")
def newer() -> dict[str, Any]:
    return with_news(part("polar", POLAR_PATHS, POLAR_WEBHOOKS))


def generated(
    document: dict[str, Any], folder: Path, provider: str = "polar", version: str | None = None
) -> tuple[Api, list[str]]:
    source = folder.parent / "document.json"
    source.write_text(json.dumps(document), "utf-8")
    try:
        return generate_own(str(source), provider, folder, HANDWRITTEN, version=version)
    finally:
        source.unlink()


def test_a_package_has_our_names_descriptions_and_repairs(newer: dict[str, Any], tmp_path: Path) -> None:
    """What is new is named by rule, and the report says so; what the document lacks is no matter."""
    api, notes = generated(newer, tmp_path / "shop")
    folder = tmp_path / "shop" / "api"
    now = (ROOT / "generated/aiomerchant_api/polar/api/files.py").read_text("utf-8")
    own = (folder / "files.py").read_text("utf-8")
    assert own.startswith("# pyright: reportSelfClsParameterName=false\n")
    # From where models are imported depends on what else refers to them.
    assert _without_imports(own) == _without_imports(now)
    assert "get = get_loyalty_tier" in (folder / "loyalty_tiers.py").read_text("utf-8")
    assert api.version == "2029-01"
    assert len(api.operations) == sum(map(len, newer["paths"].values()))
    assert [note for note in notes if note.startswith("named")] == [
        "named by the default rule: loyalty_tiers:get is loyalty_tiers.get"
    ]
    assert {path.name for path in tmp_path.iterdir()} == {"shop"}


def _without_imports(text: str) -> list[str]:
    found = re.search(r"^[A-Z_]+: Final", text, re.MULTILINE)
    assert found is not None
    return sorted(text[found.start() :].splitlines())


def test_what_a_description_says_of_times_is_read(newer: dict[str, Any], tmp_path: Path) -> None:
    """As updates of the repository read it."""
    document = deepcopy(newer)
    document["components"]["schemas"]["LoyaltyTier"]["properties"]["since"] = {
        "type": "string",
        "description": "The moment, in RFC 3339 format.",
    }
    generated(document, tmp_path / "shop")
    model = (tmp_path / "shop/models/loyalty_tier.py").read_text("utf-8")
    assert "since: datetime | None" in model


def test_a_type_comes_after_those_that_it_names(newer: dict[str, Any], tmp_path: Path) -> None:
    """A list has the module of its items where nothing else names them, and is made when it is imported."""
    document = deepcopy(newer)
    schemas, paths = document["components"]["schemas"], document["paths"]
    codes = {"codes": {"$ref": "#/components/schemas/Codes"}}
    schemas["Codes"] = {"type": "array", "items": {"$ref": "#/components/schemas/PromoCode"}}
    schemas["PromoCode"] = {"type": "string"}
    schemas["LoyaltyTier"]["properties"] |= codes
    paths["/v1/badges"] = {
        "get": {
            "operationId": "badges:get",
            "tags": ["badges"],
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": {"type": "object", "properties": codes}}},
                }
            },
        }
    }
    generated(document, tmp_path / "shop")
    assert (tmp_path / "shop/models/codes.py").read_text("utf-8").splitlines()[-3:] == [
        "PromoCode: TypeAlias = str",
        "",
        "Codes: TypeAlias = list[PromoCode]",
    ]


def test_a_repair_that_does_not_fit_is_left_out(tmp_path: Path) -> None:
    """The report names it, and the rest is generated. The order of a set is no matter."""
    document = part("polar", ("/v1/oauth2/introspect",))
    required = document["components"]["schemas"]["IntrospectTokenResponse"]["required"]
    required.reverse()
    document["components"]["schemas"]["IntrospectTokenResponse"]["properties"]["token_type"]["enum"] = ["any"]
    _, notes = generated(document, tmp_path / "shop")
    (left_out,) = [note for note in notes if note.startswith("repair left out")]
    assert left_out.partition("fit: ")[2] == (
        "/components/schemas/IntrospectTokenResponse/properties/token_type/enum:"
        ' expected ["access_token", "refresh_token"], found ["any"]'
    )
    model = (tmp_path / "shop/models/oauth2_bodies.py").read_text("utf-8")
    assert "    active: bool\n" in model
    assert "    iat: int | None = " in model


def test_square_is_generated_as_well(tmp_path: Path) -> None:
    api, _ = generated(part("square", SQUARE_PATHS), tmp_path / "shop", "square")
    assert "search_entries = _Orders.search_entries" in (tmp_path / "shop/__init__.py").read_text("utf-8")
    assert api.servers["production"] == "https://connect.squareup.com"


def test_an_error_names_its_position_in_the_document(newer: dict[str, Any], tmp_path: Path) -> None:
    broken = deepcopy(newer)
    broken["components"]["schemas"]["LoyaltyTier"]["properties"]["points"] = {"type": "number!"}
    with pytest.raises(SourceError, match="/components/schemas/LoyaltyTier/properties/points/type: no JSON"):
        generated(broken, tmp_path / "shop")
    odd = deepcopy(newer)
    odd["paths"]["/v1/loyalty-tiers/{id}"]["head"] = odd["paths"]["/v1/loyalty-tiers/{id}"].pop("get")
    with pytest.raises(
        GenerationError, match=r"^/paths/~1v1~1loyalty-tiers~1\{id\}/head: no rule for the method"
    ):
        generated(odd, tmp_path / "shop")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda one: one["info"].pop("version"), "/info/version: .* say --version"),
        (lambda one: one["info"].update(version="today"), "/info/version: .* say --version"),
        (lambda one: one.update(paths={}), "/paths: document.json has none of the operations of polar"),
        (lambda one: one["servers"][0].update(url="http://api.polar.sh"), "/servers/0/url: .* only https"),
    ],
)
def test_what_cannot_be_a_package_is_refused(
    newer: dict[str, Any], tmp_path: Path, change: Any, message: str
) -> None:
    document = deepcopy(newer)
    change(document)
    with pytest.raises((GenerationError, SourceError), match=message):
        generated(document, tmp_path / "shop")
    assert list(tmp_path.iterdir()) == []


def test_the_version_may_be_given(newer: dict[str, Any], tmp_path: Path) -> None:
    document = deepcopy(newer)
    document["info"]["version"] = "next"
    api, _ = generated(document, tmp_path / "shop", version="2029-02")
    assert api.version == "2029-02"
    for wrong in ("latest", '2029-01"'):
        with pytest.raises(SourceError, match="--version takes a date"):
            generated(document, tmp_path / "shop", version=wrong)


def test_our_files_are_those_of_the_wheel_or_of_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert spec() == ROOT / "spec"
    (tmp_path / "spec").mkdir()
    monkeypatch.setattr(package, "_HERE", tmp_path)
    assert spec() == tmp_path / "spec"
