"""What a version's package keeps of its document: the difference from the default one's."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, strategies as st

from aiomerchant.sandbox.document.contract import with_changes
from aiomerchant_generator.read.parse import parse
from api_package.emit import emit
from api_package.sharing import document_changes

from .test_owners import model
from .test_parse import NAMES, TEXT, document
from tests.support.small import ref

names = st.sampled_from("abc")
values: Any = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2),
    lambda inner: st.dictionaries(names, inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=20,
)
documents = st.dictionaries(names, st.dictionaries(names, st.dictionaries(names, values)))


@given(documents, documents)
def test_a_document_is_the_default_one_with_its_changes(default: Any, version: Any) -> None:
    """Also where a value is null, and after the changes were written as JSON."""
    before = copy.deepcopy(default)
    changes = json.loads(json.dumps(list(document_changes(default, version))))
    assert with_changes(default, changes) == version
    assert default == before


@given(documents)
def test_equal_documents_differ_in_nothing(document: Any) -> None:
    assert list(document_changes(document, copy.deepcopy(document))) == []


def test_operations_and_schemas_are_whole() -> None:
    """A change within one gives the whole one; others are left out."""
    default = {
        "paths": {"/a": {"get": {"x": 1, "y": 1}, "put": {}}},
        "components": {"schemas": {"A": {}, "B": {}}},
    }
    version = {"paths": {"/a": {"get": {"x": 2, "y": 1}, "put": {}}}, "components": {"schemas": {"A": {}}}}
    assert list(document_changes(default, version)) == [
        [["paths", "/a", "get"], {"x": 2, "y": 1}],
        [["components", "schemas", "B"]],
    ]


def _models(default: dict[str, Any], version: dict[str, Any]) -> dict[str, set[str]]:
    """The lines of the modules of models that a version has itself."""
    apis = [parse("polar", str(at), one, NAMES) for at, one in enumerate((default, version))]
    apis[1].dated = True
    files, folder = emit([(api, {}) for api in apis]), "polar_v1/models/"
    return {
        path.removeprefix(folder): set(str(text).splitlines())
        for path, text in files.items()
        if path.startswith(folder)
    }


def test_a_version_writes_the_schemas_that_differ() -> None:
    """And those that refer to them. All others are those of the default version."""
    state = {"type": "string", "enum": ["on", "off"]}
    default = {
        "Thing": model(part=ref("Part"), screw=ref("Screw"), kind=ref("Kind"), state=ref("State")),
        "Part": model(size=TEXT),
        "Screw": model(size=TEXT),
        "State": state,
        "Kind": state,
    }
    version = default | {"Part": model(length=TEXT), "State": {"type": "string", "enum": ["on"]}}
    own = _models(document(default), document(version))
    bodies = own["things_bodies.py"]
    assert {"class Thing(Model):", "class Part(Model):", "Screw = _shared.Screw"} <= bodies
    assert "class Screw(Model):" not in bodies
    assert {"from ...polar.models import enums as _shared", "Kind = _shared.Kind"} <= own["enums.py"]
    assert [line for line in own["enums.py"] if "TypeAlias = " in line] == [
        "State: TypeAlias = Literal['on'] | str"
    ]


def test_a_schema_is_shared_though_more_refers_to_it() -> None:
    """It keeps the module that it has in the default version."""
    default = document({"Thing": model(part=ref("Part")), "Part": model(id=TEXT)})
    version = document({"Thing": model(part=ref("Part"), id=TEXT), "Part": model(id=TEXT)})
    other = copy.deepcopy(version["paths"]["/v1/things/{id}"])
    other["get"] |= {"operationId": "parts:get", "tags": ["parts"]}
    other["get"]["responses"]["200"]["content"]["application/json"]["schema"] = ref("Part")
    version["paths"]["/v1/parts/{id}"] = other
    own = _models(default, version)
    assert {"class Thing(Model):", "Part = _shared.Part"} <= own["things_bodies.py"]
    assert "part.py" not in own

    # What is new belongs there as well.
    version["components"]["schemas"] |= {"Part": model(more=ref("More")), "More": model(id=TEXT)}
    own = _models(default, version)
    assert {"class Part(Model):", "class More(Model):"} <= own["things_bodies.py"]
    assert own.keys() == {"__init__.py", "_names.py", "things_bodies.py"}


def test_an_enum_may_become_a_model() -> None:
    """The module of enums holds strings alone."""
    default = {"Thing": model(kind=ref("Kind")), "Kind": {"type": "string", "enum": ["a"]}}
    own = _models(document(default), document(default | {"Kind": model(id=TEXT)}))
    assert "class Kind(Model):" in own["things_bodies.py"]
    assert "enums.py" not in own
