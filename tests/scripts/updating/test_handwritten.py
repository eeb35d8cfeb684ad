"""What an update does with the files that people write: names, descriptions, the map of calls."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import regenerate
import update_spec
from comparison.fragments import changes

from tests.support import small
from tests.support.small import ref

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}

#: The provider's own SDK, as far as it is read: what its methods send stands in their source.
SDK = """
class Raw:
    def __init__(self, httpx_client): pass
    def list(self):
        return self.httpx_client.request("v2/things", method="GET")
    def create(self):
        return self.httpx_client.request("v2/things", method="POST")
    def remove_thing(self, id):
        return self.httpx_client.request(f"v2/things/{encoded(id)}", method="DELETE")

class Things:
    def __init__(self): self._raw_client = Raw(None)
    def list(self): pass
    def create(self): pass
    def remove_thing(self): pass

class RawWorks:
    def find(self):
        return self.httpx_client.request("v2/work_orders/search", method="POST")
    def bulk_get(self):
        return self.httpx_client.request("v2/work_orders/bulk-retrieve", method="POST")

class Works:
    def __init__(self): self._raw_client = RawWorks()
    def find(self): pass
    def bulk_get(self): pass

class Square:
    def __init__(self, token):
        self.th_ings, self.work_orders = Things(), Works()
"""


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A squareup that any Python which this test starts has installed."""
    site = tmp_path / "site"
    (site / "square").mkdir(parents=True)
    (site / "square" / "__init__.py").write_text(SDK, "utf-8")
    (site / "squareup-9.1.dist-info").mkdir()
    (site / "squareup-9.1.dist-info" / "METADATA").write_text("Name: squareup\nVersion: 9.1\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(site))


def operation(id_: str, tag: str, answer: str, **more: Any) -> dict[str, Any]:
    return {"operationId": id_, "tags": [tag], "responses": small.answer(ref(answer)), **more}


def body(name: str) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": ref(name)}}}


def newer() -> Any:
    """Four new operations, of which the SDK has three, and one that it calls as the rule does."""
    made = small.square()
    id_ = {"name": "work_order_id", "in": "path", "required": True, "schema": TEXT}
    made["paths"] |= {
        "/v2/things/{id}": {
            "delete": operation("DeleteThing", "Things", "Thing", parameters=[{**id_, "name": "id"}])
        },
        "/v2/work_orders/search": {
            "post": operation(
                "SearchWorkOrders", "WorkOrders", "SearchWorkOrdersResponse", requestBody=body("Search")
            )
        },
        "/v2/work_orders/bulk-retrieve": {
            "post": operation(
                "BulkRetrieveWorkOrders",
                "WorkOrders",
                "BulkRetrieveWorkOrdersResponse",
                requestBody=body("Ids"),
            )
        },
        "/v2/work_orders/{work_order_id}": {
            "get": operation("RetrieveWorkOrder", "WorkOrders", "WorkOrder", parameters=[id_]),
            "put": operation("UpdateWorkOrder", "WorkOrders", "WorkOrder", parameters=[id_]),
        },
    }
    made["components"]["schemas"] |= {
        "Search": {"type": "object", "properties": {"cursor": TEXT}},
        "Ids": {"type": "object", "properties": {"work_order_ids": {"type": "array", "items": TEXT}}},
        "SearchWorkOrdersResponse": {
            "type": "object",
            "properties": {"orders": {"type": "array", "items": ref("WorkOrder")}, "cursor": TEXT},
        },
        "BulkRetrieveWorkOrdersResponse": {
            "type": "object",
            "properties": {"orders": {"type": "object", "additionalProperties": ref("WorkOrder")}},
        },
        "WorkOrder": {
            "type": "object",
            "properties": {
                "id": TEXT,
                "thing_id": TEXT,
                "from_thing_id": TEXT,
                "status": {"type": "string", "enum": ["OPEN", "DONE", "GONE"]},
                "updated_at": {"type": "string", "description": "When it changed, RFC 3339."},
                "started_at": {"type": "string", "description": "When it began, RFC 3339."},
                "remark": TEXT,
            },
        },
    }
    return made


def update(root: Path, tmp_path: Path, published: Any, *options: str) -> int:
    return update_spec.main(["square", small.published(tmp_path, published), *options], root)


def spec(root: Path, kind: str) -> str:
    return (root / "spec" / f"square.{kind}.toml").read_text("utf-8")


# Names


def test_names_of_the_providers_sdk_are_proposed(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """In our spelling of the resource; where the rule's name is another, both are told."""
    before = spec(root, "names")
    assert update(root, tmp_path, newer(), "--names-from", "squareup") == 0
    told = capsys.readouterr().out
    for line in (
        "DeleteThing is things.remove_thing as in squareup (th_ings.remove_thing); it would be things.delete",
        "SearchWorkOrders is work_orders.find as in squareup; it would be work_orders.search",
        "UpdateWorkOrder is work_orders.update by the default rule; squareup lacks it",
    ):
        assert f"   - {line}" in told
    assert spec(root, "names") == before


def test_accepted_names_are_written(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """To `published` where the rule says the same, else to a row; what the SDK lacks is left."""
    made = newer()
    made["paths"]["/v2/works"] = {"get": operation("FindWorks", "WorkOrders", "WorkOrder")}
    names = root / "spec" / "square.names.toml"
    names.write_text('# Names.\npublished = ["CreateThing", "ListThings"]\n\n[operations] # rows\n', "utf-8")
    assert update(root, tmp_path, made, "--names-from", "squareup", "--accept-names") == 0
    assert names.read_text("utf-8") == (
        '# Names.\npublished = [\n    "CreateThing", "ListThings",\n]\n\n[operations] # rows\n'
        'BulkRetrieveWorkOrders = "work_orders.bulk_get"\n'
        'DeleteThing = "things.remove_thing"\n'
        'SearchWorkOrders = "work_orders.find"\n'
    ).replace('[\n    "CreateThing", "ListThings",\n]', '["CreateThing", "ListThings"]')
    told = capsys.readouterr().out
    assert "named: DeleteThing is things.remove_thing as in squareup" in told
    api = root / "generated" / "aiomerchant_api" / "square" / "api"
    assert "    remove_thing = delete_thing\n" in (api / "things.py").read_text("utf-8")
    assert regenerate.main(["--check"], root) == 1
    left = capsys.readouterr().err
    assert "FindWorks is work_orders.find_works by the default rule" in left
    assert "SearchWorkOrders is" not in left


def test_names_of_the_rule_are_accepted_without_a_package(root: Path, tmp_path: Path) -> None:
    """All are published, in a list that is laid out as people do it."""
    assert update(root, tmp_path, newer(), "--accept-names") == 0
    assert spec(root, "names") == (
        'published = [\n    "BulkRetrieveWorkOrders", "CreateThing", "DeleteThing", "ListThings",'
        ' "RetrieveWorkOrder",\n    "SearchWorkOrders", "UpdateWorkOrder",\n]\n'
    )


def test_a_name_that_is_taken_is_left_to_a_person(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """No published name moves for that of a newcomer."""
    names = root / "spec" / "square.names.toml"
    names.write_text(
        'published = ["ListThings"]\n[operations]\nCreateThing = "things.remove_thing"\n', "utf-8"
    )
    assert update(root, tmp_path, newer(), "--names-from", "squareup", "--accept-names") == 0
    told = capsys.readouterr().out
    assert "not named: DeleteThing cannot be things.remove_thing, which is taken or reserved" in told
    assert tomllib.loads(spec(root, "names"))["operations"]["CreateThing"] == "things.remove_thing"
    assert "DeleteThing" not in spec(root, "names")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--names-from", "polar-sdk"], "polar-sdk is not installed for "),
        (["--names-from", "squareup", "--names-python", "/nowhere/python"], "/nowhere/python: No such file"),
        (["--names-from", "stripe"], "invalid choice: 'stripe'"),
    ],
)
def test_a_package_that_cannot_be_read_is_named(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], problem: str
) -> None:
    """With the way to install it; nothing is changed."""
    before = small.files(root)
    assert update(root, tmp_path, newer(), *options) == 1
    told = capsys.readouterr().err
    assert problem in told
    assert ("pip install polar-sdk\n" in told) == ("polar-sdk" in options)
    assert small.files(root) == before


def test_the_package_is_that_of_the_provider(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    source = small.published(tmp_path, small.polar())
    assert update_spec.main(["polar", source, "--names-from", "squareup"], root) == 1
    assert "squareup calls square, not polar" in capsys.readouterr().err


# Descriptions


def test_lines_are_drafted_from_names_and_types(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the words of the file; what says no more than a name gets none. The check wants them looked at."""
    docs = root / "spec" / "square.docs.toml"
    docs.write_text(
        docs.read_text("utf-8")
        + '[fields.ListThingsResponse]\nthings = "Things."\n[fields.Thing]\nid = "Its id."\n'
        '[parameters."*"]\ncursor = "Where to go on."\n[parameters.ListThings]\ncursor = "Where to go on."\n',
        "utf-8",
    )
    words = tomllib.loads(docs.read_text("utf-8"))
    assert update(root, tmp_path, newer(), "--accept-names", "--draft-docs") == 0
    told = capsys.readouterr().out
    drafted = tomllib.loads(docs.read_text("utf-8"))
    assert drafted["operations"] == {
        **words["operations"],
        "DeleteThing": "Delete a thing.",
        "SearchWorkOrders": "Find work orders.",
        "BulkRetrieveWorkOrders": (
            "Get work orders by ID; the answer maps each ID to its order or its errors."
        ),
        "RetrieveWorkOrder": "Get a work order.",
        "UpdateWorkOrder": "Change the given fields of a work order.",
    }
    assert drafted["resources"] == {**words["resources"], "work_orders": "Work orders."}
    assert drafted["parameters"] == {
        **words["parameters"],
        "*": {"cursor": "Where to go on.", "work_order_id": "ID of the work order."},
        "DeleteThing": {"id": "ID of the thing."},
    }
    assert drafted["fields"] == {
        **words["fields"],
        "Search": {"cursor": "Where to go on."},
        "Ids": {"work_order_ids": "IDs of the work orders."},
        "WorkOrder": {
            "id": "ID of the work order.",
            "thing_id": "ID of the thing.",
            "status": "`OPEN`, `DONE` or `GONE`.",
            "updated_at": "When it last changed.",
            "started_at": "When it was started.",
        },
    }
    text = docs.read_text("utf-8")
    assert text.count(" # draft\n") == 15
    assert f"{text.count(' # draft')} lines drafted in square.docs.toml" in told
    assert 'CreateThing = "Make a thing."\nDeleteThing = "Delete a thing." # draft\n\n# work_orders\n' in text
    made = (root / "generated/aiomerchant_api/square/api/work_orders.py").read_text("utf-8")
    assert '"""Change the given fields of a work order.' in made
    assert regenerate.main(["--check"], root) == 1
    assert "spec/square.docs.toml has 15 drafts" in capsys.readouterr().err
    docs.write_text(text.replace(" # draft\n", "\n"), "utf-8")
    assert regenerate.main(["--check"], root) == 0


def test_the_noun_of_a_resource_is_one_where_it_can_be_acted_upon(root: Path, tmp_path: Path) -> None:
    """Channels can be listed, and reporting cannot be loaded."""
    made = small.square()
    made["paths"] |= {
        "/v2/channels": {"get": operation("ListChannels", "Channels", "Thing")},
        "/v2/channels/bulk": {"post": operation("BulkCancelChannels", "Channels", "Thing")},
        "/v2/load": {"post": operation("Load", "Reporting", "Thing")},
    }
    assert update(root, tmp_path, made, "--draft-docs") == 0
    lines = tomllib.loads(spec(root, "docs"))["operations"]
    assert lines["ListChannels"] == "List channels."
    assert lines["BulkCancelChannels"] == "Cancel channels."
    assert lines["Load"] == "Load."


def test_what_has_lines_is_not_drafted_again(root: Path, tmp_path: Path) -> None:
    """A second update changes nothing, and fields that had no line before stay without one."""
    assert update(root, tmp_path, newer(), "--accept-names", "--draft-docs") == 0
    before = small.files(root)
    assert update(root, tmp_path, newer(), "--accept-names", "--draft-docs") == 0
    assert small.files(root) == before
    assert "created_at" not in spec(root, "docs")


# Rows on what is gone


def test_rows_on_what_is_gone_are_taken_out(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of all three files, with their comments; each is told, and the check finds nothing more."""
    made = small.square()
    del made["paths"]["/v2/things"]["post"]
    del made["components"]["schemas"]["CreateThingRequest"]
    names, docs, patches = (root / "spec" / f"square.{kind}.toml" for kind in ("names", "docs", "patch"))
    names.write_text(
        'published = ["CreateThing", "ListThings"]\n\n# As it is made.\n[nouns]\nThing = "things"\n\n'
        '# Makers.\n[credentials]\nCreateThing = { keyword = "token", required = false }\n',
        "utf-8",
    )
    docs.write_text(docs.read_text("utf-8").replace("CreateThing =", "# Makes.\nCreateThing ="), "utf-8")
    patches.write_text(
        patches.read_text("utf-8").replace('fields = ["*.idem', '# Keys.\nfields = ["*.idem'), "utf-8"
    )
    assert update(root, tmp_path, made) == 0
    told = capsys.readouterr().out
    for line in (
        "repair taken out of the patch file: /paths/~1v2~1things/post/security: the document no longer has",
        "secret taken out of the patch file, as it is gone: CreateThingRequest.name",
        "taken out of the patch file, as it matches nothing: *.idempotency_key",
        "taken out of square.names.toml, as it is gone: CreateThing of published",
        "taken out of square.names.toml, as it is gone: CreateThing of credentials",
        'taken out of square.docs.toml, as it is gone: [operations] "CreateThing"',
        'taken out of square.docs.toml, as it is gone: [fields."CreateThingRequest"]',
    ):
        assert line in told
    assert names.read_text("utf-8") == (
        'published = ["ListThings"]\n\n# As it is made.\n[nouns]\nThing = "things"\n'
    )
    assert docs.read_text("utf-8") == (
        '[operations]\nListThings = "List things."\n[resources]\nthings = "Things."\n'
    )
    text = patches.read_text("utf-8")
    for word in ("Kept, whatever", "Null is no list", "[secrets]", "# Keys.", "[harmless]"):
        assert word not in text
    assert "Only the prose says so." in text
    (fragment,) = changes(root).iterdir()
    fragment.write_text(fragment.read_text("utf-8") + "\nAcknowledged: it is gone.\n", "utf-8")
    assert regenerate.main(["--check"], root) == 0


# The map of calls


def peers(root: Path, calls: dict[str, str]) -> Path:
    file = root / "docs" / "peers.json"
    file.parent.mkdir(exist_ok=True)
    rows = {"square": {"package": "squareup", "version": "1.0", "calls": calls}}
    file.write_text(json.dumps({"polar": {"calls": {}}, **rows}), "utf-8")
    return file


def test_the_map_of_calls_is_renewed_with_the_names(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package is read anyway; what it lacks is not asked for again."""
    file = peers(root, {"CreateThing": "things.make"})
    assert update(root, tmp_path, newer(), "--names-from", "squareup") == 0
    assert "tox -e peers" not in capsys.readouterr().out
    assert json.loads(file.read_text("utf-8")) == {
        "polar": {"calls": {}},
        "square": {
            "package": "squareup",
            "version": "9.1",
            "calls": {
                "BulkRetrieveWorkOrders": "work_orders.bulk_get",
                "CreateThing": "th_ings.create",
                "DeleteThing": "th_ings.remove_thing",
                "ListThings": "th_ings.list",
                "SearchWorkOrders": "work_orders.find",
            },
        },
    }


def test_a_map_of_calls_that_is_stale_is_told(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the command that renews it, and without operations that are gone."""
    file = peers(root, {"CreateThing": "things.make", "GoneThing": "things.gone", "DeleteThing": "x"})
    assert update(root, tmp_path, newer()) == 0
    told = capsys.readouterr().out
    assert "tox -e peers" in told
    lacking = "BulkRetrieveWorkOrders, RetrieveWorkOrder, UpdateWorkOrder"
    assert "docs/peers.json has no call for SearchWorkOrders, " + lacking in told
    assert json.loads(file.read_text("utf-8"))["square"]["calls"].keys() == {"CreateThing", "DeleteThing"}


# The checklist


def test_what_is_left_is_one_list(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """At the end of the report, in the order in which it is done, each with its file or command."""
    peers(root, {})
    made = newer()
    made["components"]["schemas"]["Thing"]["properties"] |= {"api_key": TEXT, "fee": ref("Fee")}
    del made["components"]["schemas"]["CreateThingRequest"]["properties"]["name"]
    assert update(root, tmp_path, made) == 0
    told = capsys.readouterr().out.partition("To do, in this order:\n")[2]
    heads = [line for line in told.splitlines() if line[:1].isdigit() and ". " in line]
    assert [head.partition(" (")[0].rstrip(":") for head in heads] == [
        "1. Names, in spec/square.names.toml",
        "2. Descriptions, in spec/square.docs.toml",
        "3. Secrets, in spec/square.patch.toml",
        "4. Breaking changes: a line `Acknowledged: why` in docs/changes/square-2025-01-01.md",
        "5. Facts that the document lacks, by patches in spec/square.patch.toml",
        "6. python scripts/regenerate.py",
        "7. python scripts/regenerate.py --check",
        "8. tox -e peers",
        "9. scripts/test --quick",
    ]
    assert "--names-from squareup --accept-names" in heads[0]
    assert "/components/schemas/Thing/properties/api_key: sounds like a secret" in told
    assert "/components/schemas/Fee: nothing stands there" in told


def test_where_nothing_is_left_the_list_is_of_commands(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert update(root, tmp_path, small.square()) == 0
    told = capsys.readouterr().out
    assert "\n1. python scripts/regenerate.py\n" in told
    assert "Names, in" not in told


def test_the_calls_are_those_of_the_python_that_has_them(
    root: Path, tmp_path: Path, sdk: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any Python, of an environment of its own: nothing of it is imported here."""
    options = ("--names-from", "squareup", "--names-python", sys.executable)
    assert update(root, tmp_path, newer(), *options) == 0
    assert "as in squareup" in capsys.readouterr().out
    assert "square" not in sys.modules
