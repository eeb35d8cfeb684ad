"""Rows of TOML files are added and removed by lines; all else stays as it is."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from updating.rows import NewRow, Part, parts, with_items, with_rows, without_items, without_rows

from tests.support.checkout import ROOT

FILES = sorted((ROOT / "spec").glob("*.toml"))

TEXT = """\
# What this file is.

names = ["a", "b"] # of two
# Filled.
filled = [
    "one", "two",
]

[words]
# first
a = "A."
b = "B." # draft

# second
c = "C."

# On the table.
[words."x:y"]
d = "= [D]"

[[patch]]
# On the first.
pointers = [
    # On p.
    "/p",
    # On q.
    "/q",
]
value = '''
[{"not": "a table"}]'''

[[patch]]
pointer = "/r"
"""


def keys(part: Part) -> tuple[str, ...]:
    return (*part.table, part.key)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_parts_of_a_file_are_the_file(file: Path) -> None:
    """Each of its rows is one of TOML's, however many lines it has."""
    text = file.read_text("utf-8")
    found = parts(text)
    assert "".join(part.text for part in found) == text
    held = tomllib.loads(text)
    for part in found:
        if part.kind == "row":
            inner: Any = held
            for key in part.table:
                inner = inner[key]
            assert (inner[part.index] if isinstance(inner, list) else inner)[part.key] == part.value


@pytest.mark.parametrize(
    ("gone", "cut"),
    [
        ({("words", "a")}, 'a = "A."\n'),
        ({("words", "a"), ("words", "b")}, '# first\na = "A."\nb = "B." # draft\n\n'),
        ({("words", "c")}, '# second\nc = "C."\n\n'),
        ({("words", "x:y", "d")}, '# On the table.\n[words."x:y"]\nd = "= [D]"\n\n'),
        ({("filled",)}, '# Filled.\nfilled = [\n    "one", "two",\n]\n'),
        ({("names",)}, 'names = ["a", "b"] # of two\n'),
        ({("patch", "pointer")}, '\n[[patch]]\npointer = "/r"\n'),
    ],
)
def test_a_row_goes_with_what_belongs_to_it(gone: set[tuple[str, ...]], cut: str) -> None:
    """The comment above rows goes with the last of them, and a table with its last row."""
    assert TEXT.count(cut) == 1
    assert without_rows(TEXT, lambda part: keys(part) in gone).rstrip() == TEXT.replace(cut, "").rstrip()


@pytest.mark.parametrize(
    ("gone", "cut", "put"),
    [
        ({"a"}, 'names = ["a", "b"]', 'names = ["b"]'),
        ({"one"}, '"one", "two"', '"two"'),
        ({"/p"}, '    # On p.\n    "/p",\n', ""),
        ({"/q"}, '    # On q.\n    "/q",\n', ""),
        ({"one", "two"}, '# Filled.\nfilled = [\n    "one", "two",\n]\n', ""),
    ],
)
def test_an_item_goes_and_its_list_keeps_its_layout(gone: set[str], cut: str, put: str) -> None:
    """Also a comment on it alone; an emptied list goes as a row does."""
    assert TEXT.count(cut) == 1
    assert without_items(TEXT, lambda _, item: item in gone) == TEXT.replace(cut, put)


def test_a_row_is_put_where_it_belongs() -> None:
    """Beside its kin, in its sorted place, or at the end under a heading of its own."""
    text = with_rows(
        '[operations]\n# things\nListThings = "List."\n\n# other\nListOthers = "List."\n\n'
        '[resources]\nb = "B."\n',
        [
            NewRow(("operations",), "GetThing", "Get.", "draft", beside={"ListThings"}, heading="things"),
            NewRow(("operations",), "GetNew", 'Say "hi".', "draft", beside={"x"}, heading="new"),
            NewRow(("operations",), "ListNew", "List.", beside={"GetNew"}, heading="new"),
            NewRow(("resources",), "a", "A."),
            NewRow(("resources",), "c.d", "C."),
            NewRow(("fields", "Thing"), "id", "ID."),
        ],
    )
    assert text == (
        '[operations]\n# things\nListThings = "List."\nGetThing = "Get." # draft\n\n'
        '# other\nListOthers = "List."\n\n'
        '# new\nGetNew = "Say \\"hi\\"." # draft\nListNew = "List."\n\n'
        '[resources]\na = "A."\nb = "B."\n"c.d" = "C."\n\n[fields.Thing]\nid = "ID."\n'
    )
    assert tomllib.loads(text)["operations"]["GetNew"] == 'Say "hi".'


def test_a_table_is_made_beside_those_of_its_kind() -> None:
    """And not after tables of another kind."""
    text = '[fields.A]\nx = "X."\n\n[schemas]\nA = "An A."\n'
    made = with_rows(text, [NewRow(("fields", "B"), "y", "Y.", beside=())])
    assert made == '[fields.A]\nx = "X."\n\n[fields.B]\ny = "Y."\n\n[schemas]\nA = "An A."\n'


@pytest.mark.parametrize("provider", ["polar", "square"])
def test_a_list_of_a_names_file_is_written_as_people_write_it(provider: str) -> None:
    """What is taken out and put back leaves no trace."""
    text = (ROOT / "spec" / f"{provider}.names.toml").read_text("utf-8")
    held = tomllib.loads(text)["published"]
    less = without_items(text, lambda part, item: part.key == "published" and item in held[::7])
    assert less.count("\n") < text.count("\n")
    assert with_items(less, "published", held[::7]) == text


def test_a_list_is_made_above_the_tables() -> None:
    """With a blank line before the comment of the first of them."""
    assert with_items("# Names.\n\n# Of things.\n[nouns]\n", "published", ["B", "A"]) == (
        '# Names.\n\npublished = [\n    "A", "B",\n]\n\n# Of things.\n[nouns]\n'
    )
    assert tomllib.loads(with_items("", "published", ["A"])) == {"published": ["A"]}
