"""Changes in the words of a caller, each once, classed by what they do."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import compare as command
from comparison.differ import compare
from comparison.fragments import fragment
from comparison.surface import Surface, of_api
from generator.read.parse import parse
from generator.repair.normalise import normalise
from generator.repair.patches import Patches

from tests.support import small
from tests.support.small import ref

NAMES = {"published": ["CreateThing", "ListThings"]}


def base() -> Any:
    made = small.without_words(small.square())
    made["paths"]["/v2/things"]["post"]["security"] = [{"oauth2": ["THINGS_WRITE"]}]
    return made


def surface(document: Any, names: Any = None, version: str = "1") -> Surface:
    return of_api(parse("square", version, normalise(document, Patches()).document, names or NAMES))


def schemas(document: Any) -> Any:
    return document["components"]["schemas"]


def operation(document: Any, method: str) -> Any:
    return document["paths"]["/v2/things"][method]


def prop(schema: str, name: str, value: Any) -> Callable[[Any], None]:
    return lambda document: schemas(document)[schema]["properties"].__setitem__(name, value)


def required(schema: str, *names: str) -> Callable[[Any], None]:
    return lambda document: schemas(document)[schema].__setitem__("required", list(names))


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("change", "kind", "message"),
    [
        (prop("CreateThingRequest", "fee", TEXT), "added", "square.things.create: new optional keyword fee"),
        (
            required("CreateThingRequest", "name"),
            "breaking",
            "square.things.create: keyword name: required now",
        ),
        (
            prop("CreateThingRequest", "name", {"type": "integer"}),
            "breaking",
            "square.things.create: keyword name: int, was str",
        ),
        (
            prop("CreateThingRequest", "name", {"oneOf": [TEXT, {"type": "integer"}]}),
            "changed",
            "square.things.create: keyword name: str | int, was str",
        ),
        (
            lambda d: schemas(d)["CreateThingRequest"]["properties"].pop("name"),
            "breaking",
            "square.things.create: keyword name: removed",
        ),
        (prop("Thing", "units", TEXT), "added", "Thing.units: added, may be None"),
        (
            lambda d: schemas(d)["Thing"]["properties"].pop("description"),
            "breaking",
            "Thing.description: removed",
        ),
        (required("Thing"), "breaking", "Thing.id: may be None now"),
        (required("Thing", "id", "description"), "changed", "Thing.description: always there now"),
        (
            prop("Thing", "description", {"type": "string", "format": "date-time"}),
            "breaking",
            "Thing.description: datetime, was str",
        ),
        (
            prop("Thing", "description", {"type": "string", "enum": ["A"]}),
            None,
            "",
        ),
        (
            prop("Thing", "description", {"type": "string", "maxLength": 9}),
            "changed",
            "Thing.description: maxLength 9, was none",
        ),
        (
            prop("Thing", "description", {"type": "string", "deprecated": True}),
            "deprecated",
            "Thing.description: deprecated by the API",
        ),
        (lambda d: schemas(d)["Kind"]["enum"].append("HUGE"), "added", "Kind: new values HUGE"),
        (lambda d: schemas(d)["Kind"]["enum"].remove("LARGE"), "changed", "Kind: no longer has LARGE"),
        (
            lambda d: operation(d, "post").__setitem__("deprecated", True),
            "deprecated",
            "square.things.create: deprecated by the API",
        ),
        (lambda d: d["paths"]["/v2/things"].pop("post"), "breaking", "square.things.create: removed"),
        (
            lambda d: d["paths"].__setitem__(
                "/v3/things", d["paths"]["/v2/things"] and {"get": d["paths"]["/v2/things"].pop("get")}
            ),
            "changed",
            "square.things.list: GET /v3/things, was GET /v2/things",
        ),
        (
            lambda d: operation(d, "get")["security"][0].__setitem__("oauth2", ["THINGS_READ", "MORE"]),
            "changed",
            "square.things.list: new scopes MORE",
        ),
        (
            lambda d: operation(d, "get")["parameters"].append(
                {"name": "limit", "in": "query", "required": True, "schema": TEXT}
            ),
            "breaking",
            "square.things.list: new required keyword limit",
        ),
        (
            lambda d: schemas(d)["ListThingsResponse"]["properties"].pop("cursor"),
            "breaking",
            "ListThingsResponse.cursor: removed",
        ),
    ],
)
def test_a_change_is_told_once_in_its_class(
    change: Callable[[Any], None], kind: str | None, message: str
) -> None:
    """By what it does to callers: open enums take new values, a field of a body is a keyword."""
    document = base()
    change(document)
    found = compare(surface(base()), surface(document))
    if kind is not None:
        assert [str(c) for c in found if c.kind == kind][:1] == [message] or message in map(str, found)
        assert [c.kind for c in found if str(c) == message] == [kind]
    else:
        assert all(c.kind != "breaking" for c in found)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://connect.example/v2", "changed"),
        ("https://CONNECT.example:443", "changed"),
        ("https://connect.example:8443", "breaking"),
        ("http://connect.example", "breaking"),
        ("https://x@connect.example", "breaking"),
        ("https://connect.example.evil", "breaking"),
    ],
)
def test_a_server_that_moves_is_told_first(url: str, kind: str) -> None:
    """Another path of a server is no other server; another scheme, host or port is one."""
    document = base()
    document["info"]["x-server-configuration"]["environments"][0]["servers"][0]["url"] = url
    del document["paths"]["/v2/things"]["get"]
    found = compare(surface(base()), surface(document))
    (moved,) = (change for change in found if "environment" in change.subject)
    assert str(moved) == f"square environment production: is at {url}, was at https://connect.example"
    assert (moved.kind, moved.moves) == (kind, kind == "breaking")
    assert not moved.moves or found[0] == moved


def test_environments_that_come_and_go_are_told() -> None:
    """A new one is another server, to which clients may send tokens."""
    document = base()
    environments = document["info"]["x-server-configuration"]["environments"]
    environments.append({"name": "europe", "servers": [{"url": "https://eu.example"}]})
    (came,) = compare(surface(base()), surface(document))
    assert (str(came), came.kind, came.moves) == (
        "square environment europe: added, at https://eu.example",
        "breaking",
        True,
    )
    (went,) = compare(surface(document), surface(base()))
    assert (str(went), went.kind, went.moves) == (
        "square environment europe: removed, was at https://eu.example",
        "breaking",
        False,
    )


def test_a_name_that_moves_breaks_and_an_id_that_moves_does_not() -> None:
    """Callers know methods, not operation ids."""
    moved = {**NAMES, "operations": {"ListThings": "things.everything"}}
    (change,) = compare(surface(base()), surface(base(), moved))
    assert (change.kind, str(change)) == ("breaking", "square.things.list: is now square.things.everything")
    document = base()
    operation(document, "post")["operationId"] = "MakeThing"
    same = {**NAMES, "operations": {"MakeThing": "things.create"}}
    (change,) = compare(surface(base()), surface(document, same))
    assert (change.kind, str(change)) == (
        "changed",
        "square.things.create: operation id MakeThing, was CreateThing",
    )


def test_an_event_is_told_with_its_payload() -> None:
    """Its class is not told a second time."""
    document = base()
    schemas(document)["ThingMadeEvent"] = {
        "type": "object",
        "x-webhook": {"event": "thing.made"},
        "properties": {"type": TEXT, "thing": ref("Thing")},
    }
    (change,) = compare(surface(base()), surface(document))
    assert (change.kind, str(change)) == (
        "added",
        "square event thing.made: added, decoded to ThingMadeEvent",
    )


def test_the_same_surface_has_not_changed() -> None:
    """Nothing is nothing."""
    assert compare(surface(base()), surface(base())) == []


def test_a_fragment_asks_for_a_line_where_something_breaks() -> None:
    """Only there."""
    document = base()
    del document["paths"]["/v2/things"]["post"]
    assert "Acknowledged:" in fragment("square", "2", compare(surface(base()), surface(document)))
    assert "Acknowledged:" not in fragment("square", "2", compare(surface(document), surface(base())))


class TestCommand:
    """The command scripts/compare.py."""

    @pytest.fixture
    def files(self, tmp_path: Path) -> tuple[str, str, Path]:
        root = small.checkout(tmp_path / "checkout")
        document = small.square()
        document["components"]["schemas"]["Thing"]["properties"].pop("description")
        return str(root / "spec/square.json"), small.published(tmp_path, document), root

    def test_breaking_changes_have_an_exit_code(
        self, files: tuple[str, str, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        """1, and 0 the other way round, where the field is new."""
        old, new, root = files
        assert command.main([old, new], root) == 1
        assert capsys.readouterr().out == "### Breaking\n\n- `Thing.description`: removed\n"
        assert command.main([new, old], root) == 0
        assert "### Added\n\n- `Thing.description`: added, may be None\n" in capsys.readouterr().out

    def test_machines_read_json(
        self, files: tuple[str, str, Path], capsys: pytest.CaptureFixture[str]
    ) -> None:
        """One object a change."""
        old, new, root = files
        command.main([old, new, "--json"], root)
        assert json.loads(capsys.readouterr().out) == {
            "breaking": True,
            "changes": [{"class": "breaking", "subject": "Thing.description", "what": "removed"}],
        }

    def test_what_is_neither_document_nor_manifest_is_refused(
        self, files: tuple[str, str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Exit code 2, and why."""
        old, _, root = files
        other = tmp_path / "other.json"
        other.write_text("{}", "utf-8")
        assert command.main([old, str(other)], root) == 2
        assert "neither an OpenAPI document nor a manifest" in capsys.readouterr().err
        assert command.main([old, str(root / "spec/polar.json")], root) == 2

    def test_a_manifest_alone_knows_names(
        self, files: tuple[str, str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Methods, keywords, classes and events."""
        _, _, root = files
        manifest = {
            "square": {
                "version": "1",
                "operations": [
                    {
                        "id": "ListThings",
                        "name": "things.list",
                        "method": "GET",
                        "path": "/v2/things",
                        "parameters": {"path": {}, "query": {"cursor": "cursor"}, "body": {}},
                        "returns": "ListThingsResponse",
                        "paging": "cursor",
                        "deprecated": False,
                    }
                ],
                "schemas": {"Thing": "Thing"},
                "events": {},
            }
        }
        newer = copy.deepcopy(manifest)
        newer["square"]["operations"][0]["parameters"]["query"]["limit"] = "limit"
        newer["square"]["schemas"] = {}
        paths = []
        for name, value in (("old", manifest), ("new", newer)):
            paths.append(tmp_path / f"{name}.json")
            paths[-1].write_text(json.dumps(value), "utf-8")
        assert command.main([str(path) for path in paths], root) == 1
        assert capsys.readouterr().out == (
            "### Breaking\n\n- `Thing`: removed\n\n### Added\n\n- `square.things.list`: new keyword limit\n"
        )
