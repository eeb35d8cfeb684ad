"""What a version's package keeps of its document: the difference from the default one's."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, strategies as st

from aiomerchant.sandbox.document.contract import with_changes
from api_package.sharing import changed_enums, document_changes

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


def test_a_version_writes_the_enums_that_differ() -> None:
    """All others are those of the default version."""
    head = '"""The open enums."""\n\nfrom typing import Literal, TypeAlias\n\n'
    state, kind = (
        f'{name}: TypeAlias = Literal["a"] | str\n"""What it is."""\n' for name in ("State", "Kind")
    )
    newer = 'State: TypeAlias = Literal["a", "b"] | str\n"""What it is."""\n'
    written = changed_enums(head + newer + kind, head + state + kind, "...polar.models.enums")
    assert [line for line in written.splitlines() if line and line[0] != "#"] == [
        '"""The open enums."""',
        "from typing import Literal, TypeAlias",
        "from ...polar.models.enums import Kind as Kind",
        *newer.splitlines(),
    ]
