"""Changes in the words of a caller, each once, classed by what they do."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import compare as command
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import Patches
from comparison.differ import compare
from comparison.fragments import fragment
from comparison.surface import Surface, of_api

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
            "square.things.create: keyword name: int | str, was str",
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
        ("https://x@connect.example", "breaking"),
        ("https://connect.example.evil", "breaking"),
    ],
)
def test_a_server_that_moves_is_told_first(url: str, kind: str) -> None:
    """Another path of a server is no other server; another host or port is one."""
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


def reversed_(node: Any) -> Any:
    """A document with all members, and all lists whose order says nothing, in the reverse order."""
    if isinstance(node, dict):
        return {key: reversed_(node[key]) for key in reversed(node)}
    return [reversed_(item) for item in reversed(node)] if isinstance(node, list) else node


def changed(before: Callable[[Any], None], after: Callable[[Any], None]) -> list[tuple[str, str]]:
    """The class and text of each change between two states of the small document."""
    old, new = base(), base()
    before(old)
    after(new)
    return [(change.kind, str(change)) for change in compare(surface(old), surface(new))]


SENT, RECEIVED = ("CreateThingRequest", "name"), ("Thing", "description")
NUMBER = {"type": "integer"}
EITHER = {"anyOf": [TEXT, NUMBER]}


@pytest.mark.parametrize("around", ["list", "map", "null", "list of maps"])
def test_what_is_sent_may_become_more_and_what_is_received_less(around: str) -> None:
    """However deep the union is: the text of the whole type says nothing about it."""
    wrap = {
        "list": lambda item: {"type": "array", "items": item},
        "map": lambda item: {"type": "object", "additionalProperties": item},
        "null": lambda item: {"anyOf": [item, {"type": "null"}]},
        "list of maps": lambda item: {
            "type": "array",
            "items": {"type": "object", "additionalProperties": item},
        },
    }[around]
    wider, narrower = wrap(EITHER), wrap(TEXT)
    for at, more, less in ((SENT, "changed", "breaking"), (RECEIVED, "breaking", "changed")):
        assert [kind for kind, _ in changed(prop(*at, narrower), prop(*at, wider))] == [more]
        assert [kind for kind, _ in changed(prop(*at, wider), prop(*at, narrower))] == [less]


def test_a_constant_that_becomes_another_breaks() -> None:
    """Code compares an answer with it, and the API takes no other value; among several values it remains."""
    one, other, both = ({"type": "string", "enum": values} for values in (["A"], ["B"], ["A", "B"]))
    a, b = {"type": "string", "const": "A"}, {"type": "string", "const": "B"}
    for at, name in ((SENT, "square.things.create: keyword name"), (RECEIVED, "Thing.description")):
        assert changed(prop(*at, a), prop(*at, b)) == [
            ("breaking", f"{name}: Literal['B'], was Literal['A']")
        ]
        assert [kind for kind, _ in changed(prop(*at, a), prop(*at, other))] == ["breaking"]
        for same in (one, both, TEXT):
            assert [kind for kind, _ in changed(prop(*at, a), prop(*at, same))] == ["changed"]
    assert [kind for kind, _ in changed(prop(*SENT, both), prop(*SENT, a))] == ["breaking"]
    assert [kind for kind, _ in changed(prop(*RECEIVED, both), prop(*RECEIVED, a))] == ["changed"]


def test_a_field_that_becomes_a_constant_was_there_before() -> None:
    """The client fills a required constant in, which says nothing about answers."""
    both, a = {"type": "string", "enum": ["A", "B"]}, {"type": "string", "const": "A"}

    def of(value: Any) -> Callable[[Any], None]:
        def change(document: Any) -> None:
            schemas(document)["Thing"]["properties"]["description"] = value
            schemas(document)["Thing"]["required"] = ["id", "description"]

        return change

    assert changed(of(both), of(a)) == [("changed", "Thing.description: Literal['A'], was str")]
    assert changed(of(a), of(both)) == [("changed", "Thing.description: str, was Literal['A']")]


def test_text_that_becomes_an_enum_binds_who_sends_it() -> None:
    """Enums are open where they are received."""
    of = {"type": "string", "enum": ["A", "B"]}
    assert changed(prop(*SENT, TEXT), prop(*SENT, of)) == [
        ("breaking", "square.things.create: keyword name: one of A, B, was any text")
    ]
    assert changed(prop(*RECEIVED, of), prop(*RECEIVED, TEXT)) == [
        ("changed", "Thing.description: any text, was one of A, B")
    ]


def test_null_that_is_no_longer_taken_breaks() -> None:
    """Whoever sends NULL is refused then; the other way round, nobody has to act."""
    nullable = {"anyOf": [TEXT, {"type": "null"}]}
    name = "square.things.create: keyword name"
    assert changed(prop(*SENT, nullable), prop(*SENT, TEXT)) == [
        ("breaking", f"{name}: takes no null any more")
    ]
    assert changed(prop(*SENT, TEXT), prop(*SENT, nullable)) == [("changed", f"{name}: takes null now")]


def test_error_answers_are_told() -> None:
    """They stand in the docstring of the method."""

    def answers(status: str, schema: str) -> Callable[[Any], None]:
        content = {"application/json": {"schema": ref(schema)}}

        def change(document: Any) -> None:
            operation(document, "get")["responses"][status] = {"description": "No.", "content": content}

        return change

    def none(_: Any) -> None:
        pass

    method = "square.things.list"
    assert changed(none, answers("404", "Thing")) == [("changed", f"{method}: may answer 404 Thing")]
    assert changed(answers("404", "Thing"), none) == [("changed", f"{method}: no longer answers 404 Thing")]
    assert changed(answers("404", "Thing"), answers("404", "ListThingsResponse")) == [
        ("changed", f"{method}: 404 is ListThingsResponse, was Thing")
    ]


@pytest.mark.parametrize(
    ("schema", "limit", "told"),
    [
        ({"type": "integer"}, {"minimum": 1}, "minimum 1, was none"),
        ({"type": "integer"}, {"maximum": 50}, "maximum 50, was none"),
        ({"type": "string"}, {"minLength": 1}, "minLength 1, was none"),
        ({"type": "string"}, {"maxLength": 9}, "maxLength 9, was none"),
        ({"type": "string"}, {"pattern": "^a"}, "pattern ^a, was none"),
        ({"type": "array", "items": TEXT}, {"minItems": 1}, "minItems 1, was none"),
        ({"type": "array", "items": TEXT}, {"maxItems": 9}, "maxItems 9, was none"),
        ({"type": "array", "items": TEXT}, {"items": {**TEXT, "maxLength": 9}}, "each maxLength 9, was none"),
        ({"type": "object", "additionalProperties": TEXT}, {"maxProperties": 9}, "maxProperties 9, was none"),
    ],
)
def test_limits_are_told(schema: Any, limit: Any, told: str) -> None:
    """Of what is sent and received, of each item, and of query parameters."""
    limited = {**schema, **limit}
    for at, name in ((SENT, "square.things.create: keyword name"), (RECEIVED, "Thing.description")):
        assert changed(prop(*at, schema), prop(*at, limited)) == [("changed", f"{name}: {told}")]
    style = {"style": "deepObject"} if schema["type"] == "object" else {}
    assert changed(parameter(schema, **style), parameter(limited, **style)) == [
        ("changed", f"square.things.list: keyword cursor: {told}")
    ]


def parameter(schema: Any, **rest: Any) -> Callable[[Any], None]:
    return lambda document: operation(document, "get")["parameters"][0].update(schema=schema, **rest)


def test_another_style_of_a_query_parameter_breaks() -> None:
    """It changes what is sent of a list; a single value is written the same in each."""
    many, commas = {"type": "array", "items": TEXT}, {"style": "form", "explode": False}
    assert changed(parameter(many), parameter(many, **commas)) == [
        ("breaking", "square.things.list: keyword cursor: sent in the style comma, was form")
    ]
    assert changed(parameter(many), parameter(many, style="form", explode=True)) == []
    assert changed(parameter(TEXT), parameter(TEXT, **commas)) == []


def test_an_alias_that_becomes_another_type_is_told_once() -> None:
    """In one line, with its limits in another."""

    def ids(item: Any) -> Callable[[Any], None]:
        def change(document: Any) -> None:
            schemas(document)["Ids"] = {"type": "array", "items": item}
            schemas(document)["Thing"]["properties"]["description"] = ref("Ids")

        return change

    assert changed(ids(TEXT), ids(EITHER)) == [("breaking", "Ids: list[int | str], was list[str]")]
    assert changed(ids(EITHER), ids(TEXT)) == [("changed", "Ids: list[str], was list[int | str]")]


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

    def test_another_order_is_no_change(
        self, files: tuple[str, str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Neither of members nor of what a patch expects."""
        _, _, root = files
        document = small.square()
        thing = document["components"]["schemas"]["Thing"]
        thing["required"] = ["id", "created_at"]
        thing["properties"]["either"] = {"type": "array", "items": EITHER}
        with (root / "spec/square.patch.toml").open("a", encoding="utf-8") as patches:
            patches.write(
                '\n[[patch]]\npointer = "/components/schemas/Thing/required"\n'
                'expected = [\'["id", "created_at"]\']\nvalue = \'["id"]\'\nreason = "It may lack."\n'
            )
        (root / "spec/square.json").write_text(json.dumps(small.without_words(document)), "utf-8")
        turned = small.published(tmp_path, reversed_(document), "turned.json")
        assert command.main([small.published(tmp_path, document), turned], root) == 0
        assert capsys.readouterr().out == "No change for callers.\n"

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
