"""The command that takes a published document in: what it writes and says, all or nothing."""

from __future__ import annotations

import copy
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import regenerate
import update_spec
from comparison.fragments import changes
from updating import swap

from tests.support import small
from tests.support.small import ref

pytestmark = pytest.mark.slow

SCRIPTS = Path(regenerate.__file__).parent


def document(root: Path, name: str = "square") -> Any:
    return json.loads((root / "spec" / f"{name}.json").read_text("utf-8"))


def update(root: Path, tmp_path: Path, published: Any, *options: str) -> int:
    return update_spec.main(["square", small.published(tmp_path, published), *options], root)


def newer() -> Any:
    made = small.square()
    made["components"]["securitySchemes"]["oauth2"]["x-additional-headers"][0]["schema"]["default"] = (
        "2025-02-02"
    )
    schemas = made["components"]["schemas"]
    schemas["Kind"]["enum"].append("HUGE")
    schemas["Thing"]["properties"]["ends_on"] = {"type": "string", "description": "The day, as YYYY-MM-DD."}
    schemas["Thing"]["properties"]["seen_at"] = {
        "type": "string",
        "description": "The timestamp of it, RFC 3339.",
    }
    schemas["CreateThingRequest"]["properties"]["note"] = {"type": "string", "description": "Words."}
    made["paths"]["/v2/things/{id}"] = {
        "delete": {
            "operationId": "DeleteThing",
            "tags": ["Things"],
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "Gone."}},
        }
    }
    return made


def test_the_same_document_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Words, examples and another order are no change."""
    before = small.files(root)
    shuffled = json.loads(json.dumps(small.square(), sort_keys=True))
    assert update(root, tmp_path, shuffled) == 0
    assert small.files(root) == before
    assert "no change for callers" in capsys.readouterr().out


def test_a_newer_document_is_taken_in_whole(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Facts, formats told by words, source, package, report and the fragment; what stays is not moved."""
    before = (root / "spec" / "square.json").read_text("utf-8").splitlines()
    assert update(root, tmp_path, newer()) == 0
    captured = capsys.readouterr().out
    after = (root / "spec" / "square.json").read_text("utf-8").splitlines()
    gone = [line for line in before if line not in after]
    assert [line.strip(" ,") for line in gone] == ['"default": "2025-01-01"', '"LARGE"']
    assert "Words" not in "".join(after)
    things = document(root)["components"]["schemas"]["Thing"]["properties"]
    assert set(things) >= {"description", "example", "ends_on"}

    patches = (root / "spec" / "square.patch.toml").read_text("utf-8")
    assert "# Kept, whatever else goes." in patches
    formats = {
        pointer: patch["value"]
        for patch in tomllib.loads(patches)["patch"]
        for pointer in patch.get("pointers", ())
    }
    assert formats["/components/schemas/Thing/properties/seen_at/format"] == '"date-time"'
    assert formats["/components/schemas/Thing/properties/ends_on/format"] == '"date"'
    assert "ends_on: date | None = None" in (
        root / "generated/aiomerchant_api/square/models/things_bodies.py"
    ).read_text("utf-8")

    source = tomllib.loads((root / "spec" / "sources.toml").read_text("utf-8"))["square"]
    assert source["version"] == "2025-02-02"
    assert source["origin"] == "https://square.example/2025-02-02.json"
    assert regenerate.main(["--check"], root) == 1  # a name wants a decision, and no file differs
    assert "not current" not in capsys.readouterr().err

    (fragment,) = changes(root).iterdir()
    assert fragment.name == "square-2025-02-02.md"
    for line in (
        "`square.things.create`: new optional keyword note",
        "`Thing.ends_on`: added, may be None",
        "`Kind`: new values HUGE",
        "`square.things.delete`: added",
    ):
        assert line in captured
        assert line in fragment.read_text("utf-8")
    assert "DeleteThing is things.delete by the default rule" in captured
    assert '[operations]\n"DeleteThing" = ""\n' in captured


def test_a_dry_run_reports_and_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same report, the same files."""
    before = small.files(root)
    assert update(root, tmp_path, newer(), "--dry-run") == 0
    assert "new optional keyword note" in capsys.readouterr().out
    assert small.files(root) == before


def test_yaml_is_read_as_json_is(root: Path, tmp_path: Path) -> None:
    """Of both, the same files come."""
    other = shutil.copytree(root, tmp_path / "other")
    assert update(root, tmp_path, newer()) == 0
    path = tmp_path / "published.yaml"
    path.write_text(yaml.safe_dump(newer()), "utf-8")
    assert update_spec.main(["square", str(path)], other) == 0
    assert (root / "spec/square.patch.toml").read_text() != ""
    assert document(root) == document(other)


def test_a_breaking_change_wants_an_acknowledging_line(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The update goes through; the check does not, until somebody says why."""
    made = small.square()
    del made["components"]["schemas"]["CreateThingRequest"]["properties"]["name"]
    assert update(root, tmp_path, made) == 0
    (fragment,) = changes(root).iterdir()
    assert f"a line `Acknowledged: why` in docs/changes/{fragment.name}" in capsys.readouterr().out
    assert regenerate.main(["--check"], root) == 1
    assert "breaking changes without a line" in capsys.readouterr().err
    fragment.write_text(fragment.read_text("utf-8") + "\nAcknowledged: the API dropped it.\n", "utf-8")
    assert regenerate.main(["--check"], root) == 0


def at_server(url: str) -> Any:
    made = newer()
    made["info"]["x-server-configuration"]["environments"][0]["servers"][0]["url"] = url
    return made


@pytest.mark.parametrize("version", [(), ("--as", "2025-02-02")])
def test_a_server_that_moves_wants_an_acknowledging_line(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], version: tuple[str, ...]
) -> None:
    """It stands at the top of the report; a version beside the default one has a server of its own, too."""
    shutil.copytree(SCRIPTS.parent / "src" / "aiomerchant", root / "src" / "aiomerchant")
    assert update(root, tmp_path, at_server("https://other.example"), *version) == 0
    report = capsys.readouterr().out.splitlines()
    moved = "environment production: is at https://other.example, was at https://connect.example"
    assert report[2:5] == [
        "Clients would send their tokens to another server:",
        "",
        f"- square {moved}",
    ]
    assert regenerate.main(["--check"], root) == 1
    assert "breaking changes without a line" in capsys.readouterr().err
    (written,) = changes(root).iterdir()
    assert (
        f"### Breaking\n\n- `square environment production`: {moved.partition(': ')[2]}"
        in written.read_text("utf-8")
    )


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://connect.example", "only https is taken"),
        ("https://connect.example@other.example", "a host without a user is wanted"),
        ("https://connect.example:99999", "Port out of range 0-65535"),
        ("https://[connect.example", "Invalid IPv6 URL"),
    ],
)
def test_a_server_to_which_no_token_may_go_is_refused(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], url: str, message: str
) -> None:
    before = small.files(root)
    assert update(root, tmp_path, at_server(url)) == 1
    assert f"the server of production is {url}: {message}" in capsys.readouterr().err
    assert small.files(root) == before


def test_a_repaired_defect_leaves_the_patch_file(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named; the other patches and all comments stay."""
    made = small.square()
    made["paths"]["/v2/things"]["post"]["security"] = [{"oauth2": ["THINGS_WRITE"]}]
    assert update(root, tmp_path, made) == 0
    assert "/paths/~1v2~1things/post/security: already" in capsys.readouterr().out
    patches = (root / "spec" / "square.patch.toml").read_text("utf-8")
    assert "Null is no list" not in patches
    assert "created_at" in patches
    assert patches.startswith("# Repairs of a small Square.\n")


def broken(change: str) -> Any:
    made = small.square()
    schemas, things = made["components"]["schemas"], made["paths"]["/v2/things"]
    match change:
        case "conflict":
            things["post"]["security"] = [{"other": []}]
        case "reference":
            things["get"]["parameters"].append({"$ref": "#/components/parameters/Gone"})
        case "cycle":
            schemas["Thing"] = ref("Other")
            schemas["Other"] = {"anyOf": [{"type": "null"}, ref("Thing")]}
        case "shape":
            things["get"]["parameters"] = {}
        case "twice":
            things["get"]["operationId"] = "CreateThing"
        case "remote":
            schemas["Thing"]["properties"]["id"] = {"$ref": "https://elsewhere.example/x.json"}
        case "outside":
            schemas["Thing"]["properties"]["id"] = {"$ref": "../x.json"}
        case "header":
            things["get"]["parameters"].append(
                {"name": "X-Must", "in": "header", "required": True, "schema": {"type": "string"}}
            )
        case "style":
            things["get"]["parameters"].append(
                {"name": "at", "in": "query", "style": "pipeDelimited", "schema": {"type": "string"}}
            )
        case "credentials":
            made["components"]["securitySchemes"]["key"] = {"type": "apiKey", "in": "query", "name": "key"}
            things["get"]["security"] = [{"key": []}]
        case "media":
            things["post"]["requestBody"]["content"] = {"text/csv": {"schema": {"type": "string"}}}
        case "parts":
            part = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
            things["post"]["requestBody"]["content"] = {"multipart/form-data": {"schema": part}}
        case "union":
            maps = {"type": "object", "additionalProperties": {"type": "string"}}
            schemas["Choice"] = {"anyOf": [ref("Thing"), maps]}
            schemas["Thing"]["properties"]["choice"] = ref("Choice")
        case "method":
            things["head"] = {"operationId": "CheckThings", "responses": {"200": {"description": "Yes."}}}
        case "loop":
            made["paths"]["/v2/x"] = {"$ref": "#/paths/~1v2~1x"}
        case "around":
            things["get"]["responses"]["200"] = {"$ref": "#/paths"}
        case "whole":
            things["get"]["responses"]["200"] = {"$ref": "#"}
        case "expansion":
            schemas |= {f"C{at}": {"allOf": [ref(f"C{at + 1}"), ref(f"C{at + 1}")]} for at in range(25)}
            schemas["C25"] = {"type": "object", "properties": {"id": {"type": "string"}}}
        case "odd reference":
            schemas["Thing"]["properties"]["id"] = {"$ref": 5}
        case "no schema":
            schemas["Thing"]["properties"]["id"] = {"$ref": "#/components"}
        case "path":
            made["paths"]["/v2/things/{id"] = {"get": {**things["get"], "operationId": "GetThing"}}
        case "event":
            schemas["Thing"]["x-webhook"] = {"event": "thing.made"}
            schemas["Other"] = copy.deepcopy(schemas["Thing"])
        case "long":
            schemas["A" * 300] = {"type": "object"}
        case "mapping":
            schemas["Choice"] = {"oneOf": [ref("Thing")], "discriminator": {"propertyName": "id"}}
            schemas["Choice"]["discriminator"]["mapping"] = {"x": "#/components/schemas/Gone"}
        case "code":
            schemas["Thing"]["properties"]['x"\n'] = {"type": "string"}
        case "other":
            made["paths"] = {}
        case "version":
            made["openapi"] = "2.0"
        case "swagger":
            made["swagger"] = "2.0"
            del made["openapi"]
    return made


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("conflict", '/paths/~1v2~1things/post/security: expected [{"oauth2": null}]'),
        ("reference", "/paths/~1v2~1things/get/parameters/1/$ref: nothing stands at"),
        ("cycle", "/components/schemas/Thing: it is made of itself"),
        ("shape", "/paths/~1v2~1things/get/parameters: a list is wanted"),
        ("twice", "/operationId: CreateThing is also at"),
        (
            "remote",
            "/components/schemas/Thing/properties/id/$ref: the reference https://elsewhere.example/x.json",
        ),
        ("outside", "the reference ../x.json is refused: it leads out of the document's folder"),
        (
            "header",
            "/paths/~1v2~1things/get/parameters/name=X-Must: no rule for a required header parameter",
        ),
        ("style", "/paths/~1v2~1things/get/parameters/name=at/style: no rule for the style pipeDelimited"),
        ("credentials", "/components/securitySchemes/key: no rule for it: apiKey"),
        (
            "media",
            "/paths/~1v2~1things/post: Endpoint will not be generated. Unsupported content type text/csv",
        ),
        ("parts", "/paths/~1v2~1things/post/requestBody/content/multipart~1form-data: a multipart body"),
        ("union", "/components/schemas/Choice: no rule for a union of maps and objects"),
        ("method", "/paths/~1v2~1things/head: no rule for the method HEAD"),
        ("loop", "/paths/~1v2~1x/$ref: #/paths/~1v2~1x leads back to itself"),
        ("around", "/paths/~1v2~1things/get/responses/200/$ref: no response stands at #/paths"),
        ("whole", "/paths/~1v2~1things/get/responses/200/$ref: no response stands at #"),
        ("expansion", "too much stands in its allOf"),
        ("odd reference", "/components/schemas/Thing/properties/id/$ref: text is wanted, found a number"),
        ("no schema", "/components/schemas/Thing/properties/id/$ref: no schema stands at #/components"),
        ("path", "/paths/~1v2~1things~1{id: no path"),
        ("event", "/components/schemas/Other/x-webhook: thing.made is also at /components/schemas/Thing"),
        ("long", "a name longer than 150 characters"),
        ("mapping", "/discriminator/mapping/x: nothing stands at #/components/schemas/Gone"),
        ("code", "a name with a quote, a backslash or a control character"),
        ("other", "has none of the operations of square"),
        ("version", "/openapi: OpenAPI 3.0 or 3.1 is wanted, found '2.0'"),
        ("swagger", "/swagger: OpenAPI 3.0 or 3.1 is wanted, found Swagger 2.0"),
    ],
)
def test_what_cannot_be_used_is_named_and_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: str, message: str
) -> None:
    """The place by its pointer, exit code 1, and every file as it was."""
    before = small.files(root)
    assert update(root, tmp_path, broken(change)) == 1
    error = capsys.readouterr().err
    assert message in error
    assert "Traceback" not in error
    assert small.files(root) == before


def test_a_method_made_by_hand_hides_no_new_operation_unseen(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SCRIPTS.parent / "src" / "aiomerchant", root / "src" / "aiomerchant")
    made = small.polar()
    operation = {
        "operationId": "files:upload",
        "tags": ["files"],
        "x-speakeasy-group": "files",
        "x-speakeasy-name-override": "upload",
        "responses": small.answer(ref("Thing")),
    }
    made["paths"]["/v1/files/"] = {"post": operation}
    assert update_spec.main(["polar", small.published(tmp_path, made)], root) == 0
    assert "polar.files.upload is made by hand in src/, which hides files:upload" in capsys.readouterr().out


def test_names_that_clash_are_numbered(root: Path, tmp_path: Path) -> None:
    """Of schemas, fields and parameters; a field called `self` is no hindrance either."""
    made = small.square()
    schemas = made["components"]["schemas"]
    schemas["thing"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    schemas["Thing"]["properties"] |= {name: {"type": "string"} for name in ("a-b", "a_b", "self")}
    schemas["Thing"]["properties"]["small"] = ref("thing")
    text = {"type": "string"}
    made["paths"]["/v2/things/{thingId}/{type}"] = {
        "get": {
            "operationId": "RetrieveThing",
            "tags": ["Things"],
            "parameters": [
                {"name": name, "in": place, "required": True, "schema": text}
                for name, place in (("thingId", "path"), ("type", "path"), ("type", "query"))
            ],
            "responses": small.answer(ref("thing")),
        }
    }
    assert update(root, tmp_path, made) == 0
    package = root / "generated" / "aiomerchant_api" / "square"
    thing = (package / "models" / "things_bodies.py").read_text("utf-8")
    assert "    a_b_2: str | None" in thing
    assert "    self_: str | None" in thing
    assert "    small: Thing2 | None" in thing
    assert "class Thing2(Model)" in thing
    api = (package / "api" / "things.py").read_text("utf-8")
    assert "(send: Send, /, thingId: str, type: str, *, type_in_query: str) -> Thing2" in api
    assert 'query={"type": type_in_query}' in api


def test_a_discriminators_mapping_tells_the_variants(root: Path, tmp_path: Path) -> None:
    """Also where the variants say no value themselves; without a mapping their names are the values."""
    made = small.square()
    schemas = made["components"]["schemas"]
    fields = {"type": {"type": "string"}, "legs": {"type": "integer"}}
    for name in ("Cat", "Dog", "Cow", "Hen"):
        schemas[name] = {"type": "object", "required": ["type"], "properties": dict(fields)}
    names = {"cat": "Cat", "dog": "Dog", "wolf": "Dog"}
    mapping = {value: f"#/components/schemas/{name}" for value, name in names.items()}
    discriminator = {"propertyName": "type", "mapping": mapping}
    schemas["Thing"]["properties"] |= {
        "pet": {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator},
        "farm": {"oneOf": [ref("Cow"), ref("Hen")], "discriminator": {"propertyName": "type"}},
    }
    assert update(root, tmp_path, made) == 0
    unions = (root / "generated" / "aiomerchant_api" / "square" / "unions.py").read_text("utf-8")
    assert '{"cat": "Cat", "dog": "Dog", "wolf": "Dog"}' in unions
    assert '{"Cow": "Cow", "Hen": "Hen"}' in unions


def test_what_a_document_forgot_is_assumed_and_told(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Until a patch says it, any value stands for a schema that is not there, and CI fails."""
    made = newer()
    made["components"]["schemas"]["Thing"]["properties"]["fees"] = {"type": "array", "items": ref("Fee")}
    made["paths"]["/v2/things/{id}"]["get"] = {
        "operationId": "RetrieveThing",
        "tags": ["Things"],
        "security": [{"oauth2": None}],
        "responses": small.answer(ref("Thing")),
    }
    assert update(root, tmp_path, made) == 0
    captured = capsys.readouterr().out
    assert (
        "square: /components/schemas/Fee: nothing stands there, though"
        " /components/schemas/Thing/properties/fees/items/$ref refers to it"
    ) in captured
    assert "square: /paths/~1v2~1things~1{id}/get/parameters: id is not declared; it is text" in captured
    assert "square: /paths/~1v2~1things~1{id}/get/security/0/oauth2: no list of scopes" in captured
    assert document(root)["components"]["schemas"].keys() == made["components"]["schemas"].keys()
    package = root / "generated" / "aiomerchant_api" / "square"
    assert "fees: list[Fee] | None" in (package / "models" / "things_bodies.py").read_text("utf-8")
    assert "Fee: TypeAlias = Any" in (package / "models" / "things_bodies.py").read_text("utf-8")
    assert "retrieve_thing(send: Send, /, id: str)" in (package / "api" / "things.py").read_text("utf-8")
    assert regenerate.main(["--check"], root) == 1
    assert "/components/schemas/Fee" in capsys.readouterr().err

    patches = root / "spec" / "square.patch.toml"
    fee = """
        [[patch]]
        pointer = "/components/schemas/Fee"
        expected = "absent"
        value = '{"type": "object", "properties": {"amount": {"type": "integer"}}}'
        reason = "Square refers to it without saying what it is."
    """
    patches.write_text(patches.read_text("utf-8") + textwrap.dedent(fee), "utf-8")
    assert regenerate.main([], root) == 0
    assert "Fee" not in capsys.readouterr().err
    assert "class Fee(Model):" in (package / "models" / "things_bodies.py").read_text("utf-8")


def test_all_conflicts_of_patches_are_told(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that a maintainer mends the patch file once."""
    made = broken("conflict")
    patches = root / "spec" / "square.patch.toml"
    second = """
        [[patch]]
        pointer = "/components/schemas/Kind/enum/0"
        expected = ['"TINY"']
        value = '"SMALL"'
        reason = "An old word."
    """
    patches.write_text(patches.read_text("utf-8") + textwrap.dedent(second), "utf-8")
    made["components"]["schemas"]["Kind"]["enum"][0] = "OTHER"
    assert update(root, tmp_path, made) == 1
    error = capsys.readouterr().err
    assert "/paths/~1v2~1things/post/security: expected" in error
    assert '/components/schemas/Kind/enum/0: expected "TINY", found "OTHER"' in error


def test_what_nothing_reachable_needs_may_lead_away(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is left out with whatever needs it, and named."""
    made = small.square()
    made["components"]["schemas"]["Lonely"] = {
        "properties": {"x": {"$ref": "https://elsewhere.example/x.json"}}
    }
    made["components"]["schemas"]["Friend"] = {"properties": {"x": ref("Lonely")}}
    before = document(root)
    assert update(root, tmp_path, made) == 0
    assert "https://elsewhere.example/x.json" in capsys.readouterr().out
    assert document(root) == before


def test_files_beside_the_document_become_components(root: Path, tmp_path: Path) -> None:
    """A schema from another file is brought in once, its own references too."""
    folder = tmp_path / "beside"
    (folder / "parts").mkdir(parents=True)
    (folder / "parts" / "geo.yaml").write_text(
        "Point:\n  type: object\n  description: Where.\n  properties:\n"
        "    lat: {type: number}\n    next: {$ref: '#/Point'}\n    kind: {$ref: kind.json}\n",
        "utf-8",
    )
    (folder / "parts" / "kind.json").write_text('{"type": "string", "enum": ["NO"]}', "utf-8")
    made = small.square()
    made["components"]["schemas"]["Thing"]["properties"]["at"] = {"$ref": "parts/geo.yaml#/Point"}
    assert update(root, folder, made) == 0
    schemas = document(root)["components"]["schemas"]
    assert schemas["Thing"]["properties"]["at"] == ref("Point")
    assert schemas["Point"]["properties"]["next"] == ref("Point")
    # There is a Kind already, and both names give one class.
    assert schemas["Point"]["properties"]["kind"] == ref("kind2")
    assert schemas["kind2"] == {"type": "string", "enum": ["NO"]}
    assert "description" not in schemas["Point"]


def test_a_link_out_of_the_folder_is_not_followed(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it is called."""
    folder = tmp_path / "beside"
    folder.mkdir()
    (tmp_path / "secret.json").write_text('{"type": "string"}', "utf-8")
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    made = small.square()
    made["components"]["schemas"]["Thing"]["properties"]["at"] = {"$ref": "link.json"}
    assert update(root, folder, made) == 1
    assert "it leads out of the document's folder" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------------ the network


@pytest.fixture
def server(root: Path) -> Iterator[tuple[str, dict[str, bytes]]]:
    """A server on this machine that gives what it is told to give, while nobody locks the checkout."""
    pages: dict[str, bytes] = {}
    held = root / swap.FOLDER

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/away":
                self.send_response(302)
                self.send_header("Location", "http://192.0.2.1/x.json")
                self.end_headers()
                return
            assert not held.exists()
            page = pages.get(self.path, b"")
            self.send_response(200 if self.path in pages else 404)
            self.send_header("Content-Length", str(len(page) + (self.path == "/cut.yaml")))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}", pages
        listening.shutdown()
        thread.join()


def test_a_url_is_its_own_origin(root: Path, server: tuple[str, dict[str, bytes]]) -> None:
    """Http is allowed on this machine only, which is how this test can be."""
    url, pages = server
    pages["/api.json"] = json.dumps(newer()).encode()
    assert update_spec.main(["square", f"{url}/api.json"], root) == 0
    source = tomllib.loads((root / "spec" / "sources.toml").read_text("utf-8"))["square"]
    assert source["origin"] == f"{url}/api.json"


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("{}/none.json", "status 404"),
        ("{}/away", "http://192.0.2.1/x.json: only https"),
        ("{}/relative.json", "it is relative to a URL"),
        ("{}/cut.yaml", "ended early: 26 of 27 bytes"),
        ("http://192.0.2.1/x.json", "only https, or http on this machine"),
        ("ftp://127.0.0.1/x.json", "only https, or http on this machine"),
    ],
)
def test_a_url_that_is_not_allowed_is_named(
    root: Path,
    server: tuple[str, dict[str, bytes]],
    capsys: pytest.CaptureFixture[str],
    place: str,
    message: str,
) -> None:
    """Before anything is written."""
    url, pages = server
    made = small.square()
    made["components"]["schemas"]["Thing"]["properties"]["at"] = {"$ref": "beside.json"}
    pages["/relative.json"] = json.dumps(made).encode()
    pages["/cut.yaml"] = b"openapi: 3.1.0\npaths: {}\n\n"
    before = small.files(root)
    assert update_spec.main(["square", place.format(url)], root) == 1
    assert message in capsys.readouterr().err
    assert small.files(root) == before


# ------------------------------------------------------------------------------------------ killed in between

KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import pathlib, update_spec
left = int(sys.argv[4])
plain = pathlib.Path.replace
def replace(self, target):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    return plain(self, target)
pathlib.Path.replace = replace
update_spec.main(["square", sys.argv[3]], pathlib.Path(sys.argv[2]))
"""


@pytest.mark.parametrize("renames", [0, 1, 4])
def test_an_update_that_is_killed_is_all_or_nothing(root: Path, tmp_path: Path, renames: int) -> None:
    """Killed before the journal stands nothing has changed; after it, the next run ends what was begun."""
    done = shutil.copytree(root, tmp_path / "done")
    source = small.published(tmp_path, newer())
    assert update_spec.main(["square", source], done) == 0
    regenerate.main([], done)
    before = small.files(root)
    command = [sys.executable, "-c", KILLED, str(SCRIPTS), str(root), source, str(renames)]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL
    if renames == 0:
        found = {name: data for name, data in small.files(root).items() if not name.startswith(".update")}
        assert found == before
        assert regenerate.main([], root) == 0
        assert small.files(root) == before
    else:
        regenerate.main([], root)
        assert small.files(root) == small.files(done)


def test_an_update_that_is_killed_while_it_works_has_changed_nothing(root: Path, tmp_path: Path) -> None:
    """At whichever moment: what it prepares stands beside."""
    before = small.files(root)
    source = small.published(tmp_path, newer())
    command = [sys.executable, str(SCRIPTS / "update_spec.py"), "square", source]
    wrapper = f"import sys; sys.path.insert(0, {str(SCRIPTS)!r}); import pathlib, update_spec; "
    wrapper += f"update_spec.main({command[2:]!r}, pathlib.Path({str(root)!r}))"
    with subprocess.Popen([sys.executable, "-c", wrapper], stdout=subprocess.DEVNULL) as process:
        while not (root / ".update" / "new").exists() and process.poll() is None:
            time.sleep(0.001)
        os.kill(process.pid, signal.SIGKILL)
    found = {name: data for name, data in small.files(root).items() if not name.startswith(".update")}
    assert found == before
    assert update_spec.main(["square", source], root) == 0
    assert not (root / ".update").exists()


def test_a_disk_that_is_full_leaves_all_as_it_was(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = small.files(root)
    (root / swap.FOLDER).mkdir()
    (root / swap.FOLDER / "journal.json.draft").symlink_to("/dev/full")
    assert update(root, tmp_path, newer()) == 1
    told = f"error: no space left on the disk of {root}\nnothing was changed\n"
    assert capsys.readouterr().err == told
    assert small.files(root) == before


def test_a_dry_run_leaves_an_interrupted_update_as_it_is(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says what finishes it."""
    source = small.published(tmp_path, newer())
    command = [sys.executable, "-c", KILLED, str(SCRIPTS), str(root), source, "2"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == -signal.SIGKILL
    half = small.files(root)
    assert update(root, tmp_path, newer(), "--dry-run") == 1
    assert "an update was interrupted: run python scripts/regenerate.py" in capsys.readouterr().err
    assert small.files(root) == half


def test_a_version_stands_beside_the_default(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a document, repairs and a row of its own; what it is compared with is the default, which stays."""
    # Without the versions of the real documents.
    ignored = shutil.ignore_patterns("v[0-9]*.py")
    shutil.copytree(SCRIPTS.parent / "src" / "aiomerchant", root / "src" / "aiomerchant", ignore=ignored)
    before = small.files(root)
    assert update(root, tmp_path, newer(), "--as", "2025-02-02") == 0
    captured = capsys.readouterr().out
    assert "square 2025-02-02, beside and compared with 2025-01-01\n" in captured
    assert "`square.things.create`: new optional keyword note" in captured
    assert "Acknowledged" not in captured

    after = small.files(root)
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {
        "spec/sources.toml",
        "generated/aiomerchant_api/manifest.json",
        "generated/aiomerchant_api/square/__init__.py",
    }
    new = {name for name in after.keys() - before.keys() if "square_v2025_02_02" not in name}
    assert new == {
        "spec/square.2025-02-02.json",
        "spec/square.2025-02-02.patch.toml",
        "src/aiomerchant/square/v2025_02_02.py",
        "docs/changes/square-2025-02-02.md",
    }
    assert "seen_at/format" in (root / "spec" / "square.2025-02-02.patch.toml").read_text("utf-8")
    assert "`aiomerchant.square.v2025_02_02`: this version of the API" in (
        root / "docs" / "changes" / "square-2025-02-02.md"
    ).read_text("utf-8")
    row = tomllib.loads((root / "spec" / "sources.toml").read_text("utf-8"))["square"]
    assert row["version"] == "2025-01-01"
    assert row["versions"]["2025-02-02"].keys() == {"origin", "licence", "sha256"}
    assert row["versions"]["2025-02-02"]["origin"] == "https://square.example/2025-02-02.json"
    own = root / "generated" / "aiomerchant_api" / "square_v2025_02_02" / "models"
    assert (own / "things_bodies.py").exists()
    assert not (own / "error.py").exists()

    regenerate.main(["--check"], root)
    assert "not current" not in capsys.readouterr().err
    assert update(root, tmp_path, newer(), "--as", "2025-02-02") == 0
    assert "square 2025-02-02, was 2025-02-02\n" in capsys.readouterr().out
    assert small.files(root) == after


def test_versions_share_a_patch_file_until_they_differ(root: Path, tmp_path: Path) -> None:
    """What an update takes out of the repairs of one version stays in those of the other."""
    shutil.copytree(SCRIPTS.parent / "src" / "aiomerchant", root / "src" / "aiomerchant")
    shared, own = root / "spec" / "square.patch.toml", root / "spec" / "square.2025-02-02.patch.toml"
    before = shared.read_text("utf-8")
    assert update(root, tmp_path, small.square(), "--as", "2025-02-02") == 0
    assert not own.exists()
    repaired = small.square()
    repaired["paths"]["/v2/things"]["post"]["security"] = [{"oauth2": ["THINGS_WRITE"]}]
    assert update(root, tmp_path, repaired, "--version", "2025-03-03") == 0
    assert shared.read_text("utf-8") != before
    assert own.read_text("utf-8") == before
    assert update(root, tmp_path, repaired, "--as", "2025-02-02") == 0
    assert not own.exists()


def test_a_version_is_what_the_command_says(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Documents name an older one at times; the report says so."""
    shutil.copytree(SCRIPTS.parent / "src" / "aiomerchant", root / "src" / "aiomerchant")
    assert update(root, tmp_path, newer(), "--as", "2025-03-03") == 0
    assert "the document calls itself 2025-02-02, not 2025-03-03" in capsys.readouterr().out
    row = tomllib.loads((root / "spec" / "sources.toml").read_text("utf-8"))["square"]["versions"]
    assert row.keys() == {"2025-03-03"}
    assert row["2025-03-03"]["origin"] == "https://square.example/2025-03-03.json"


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (("--as", "next"), "--as takes a date such as 2027-01, not 'next'"),
        (("--as", "2025-03-03", "--version", "2025-02-02"), "2025-03-03 and --version 2025-02-02 are two"),
    ],
)
def test_a_version_is_one_date(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], problem: str
) -> None:
    before = small.files(root)
    assert update(root, tmp_path, newer(), *options) == 1
    assert problem in capsys.readouterr().err
    assert small.files(root) == before
