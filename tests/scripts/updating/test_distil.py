"""What is kept of a published document, by the structure of OpenAPI and never by the name of a key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from aiomerchant_generator.published.distil import KINDS, PROSE, Facts, distil
from aiomerchant_generator.published.fetching import Fetched
from aiomerchant_generator.published.order import arranged, canonical, merged
from aiomerchant_generator.published.references import Files
from aiomerchant_generator.published.times import format_of

from tests.support import small


def facts_of(document: Any, folder: Path | None = None) -> Facts:
    return distil(document, Files(Fetched(b"", "published.json", folder), document))


def schema_of(schema: Any) -> Any:
    document = {**small.square(), "components": {"schemas": {"X": schema}}}
    return facts_of(document).document["components"]["schemas"]["X"]


def test_words_go_and_facts_stay() -> None:
    """A whole document: what is left is what was written by hand."""
    assert facts_of(small.square()).document == small.without_words(small.square())


def test_fields_may_be_called_like_words() -> None:
    """Names of fields, of definitions, of enum values and in mappings are facts, at each depth."""
    names = sorted(PROSE | set(KINDS["schema"]))
    inner = {name: {"type": "string", "description": "Words."} for name in names}
    kept = schema_of({"type": "object", "properties": inner, "required": names, "example": {"a": 1}})
    assert kept == {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": names,
    }
    assert schema_of({"enum": ["description", "example"]}) == {"enum": ["description", "example"]}
    assert schema_of({"const": {"description": "x"}}) == {"const": {"description": "x"}}


@pytest.mark.parametrize(
    ("default", "kept"),
    [("Etc/UTC", True), ([], True), (0, True), ("openid profile email", True), ("Pick one of these.", False)],
)
def test_a_default_that_is_a_sentence_is_words(default: Any, kept: bool) -> None:
    """Lists of scopes and names are none."""
    assert schema_of({"default": default}) == ({"default": default} if kept else {})


def test_what_is_not_known_is_left_out_and_named() -> None:
    """An extension may hold anything; a keyword may be new."""
    document = small.square()
    document["components"]["schemas"]["Kind"] |= {"x-new": "Words.", "renamed": 1}
    facts = facts_of(document)
    assert facts.left_out == {"x-new of a schema": 1, "renamed of a schema": 1}
    assert facts.document["components"]["schemas"]["Kind"] == {"type": "string", "enum": ["SMALL", "LARGE"]}


def test_an_answer_is_described_by_its_reason_phrase() -> None:
    """One of each, also where a later standard calls it otherwise; a range has none."""
    document = small.square()
    operation = document["paths"]["/v2/things"]["get"]
    operation["responses"] = {s: {"description": "Words."} for s in ("200", "404", "422", "4XX", "default")}
    found = facts_of(document).document["paths"]["/v2/things"]["get"]["responses"]
    assert {status: response["description"] for status, response in found.items()} == {
        "200": "OK",
        "404": "Not Found",
        "422": "Unprocessable Entity",
        "4XX": "",
        "default": "",
    }


def test_extensions_lose_their_words_too() -> None:
    """Codes stay; elements that say no more than the enum go."""
    document = small.square()
    document["paths"]["/v2/things"]["get"]["x-endpoint-errors"] = [
        {"error-code": "GONE", "description": "Words."}
    ]
    document["components"]["schemas"]["Kind"]["x-enum-elements"] = [
        {"name": "SMALL", "description": "Words."}
    ]
    found = facts_of(document).document
    assert found["paths"]["/v2/things"]["get"]["x-endpoint-errors"] == [{"error-code": "GONE"}]
    assert "x-enum-elements" not in found["components"]["schemas"]["Kind"]


def test_a_place_of_the_wrong_shape_waits_for_its_patch() -> None:
    """The check that follows the patches names it."""
    document = small.square()
    document["paths"]["/v2/things"]["get"]["parameters"] = 5
    assert facts_of(document).document["paths"]["/v2/things"]["get"]["parameters"] == 5


@pytest.mark.parametrize(
    ("name", "words", "format_"),
    [
        ("created_at", "When it was made, in RFC 3339 format.", "date-time"),
        ("begin_time", "The start of the range, in RFC\n3339 format.", "date-time"),
        ("seen_at", "The timestamp of the last visit.", "date-time"),
        ("due_date", "The day, as `YYYY-MM-DD`.", "date"),
        ("valid_from", "In RFC 3339 full-date format.", "date"),
        ("hold_duration", "How long, as an RFC 3339 duration.", "duration"),
        ("opens", "In RFC 3339 partial-time format.", "local-time"),
        ("note", "Whatever you like, at any time.", None),
        ("date_format", "How the buyer writes dates.", None),
        ("title", "Shown beside the date.", None),
        ("duration", "In minutes.", None),
    ],
)
def test_words_tell_what_kind_of_time_a_text_is(name: str, words: str, format_: str | None) -> None:
    """Where they leave it open, it stays text."""
    assert format_of(name, words) == format_


def test_times_are_found_where_patches_point() -> None:
    """In fields, lists and parameters, which patches name rather than count; not where a format is said."""
    document = small.square()
    operation = document["paths"]["/v2/things"]["get"]
    moment = {"type": "string", "description": "In RFC 3339 format."}
    operation["parameters"].append({"name": "since", "in": "query", "schema": moment})
    properties = document["components"]["schemas"]["Thing"]["properties"]
    properties["days"] = {"type": "array", "description": "As YYYY-MM-DD.", "items": {"type": "string"}}
    properties["known"] = {**moment, "format": "date-time"}
    assert facts_of(document).times == {
        "/paths/~1v2~1things/get/parameters/name=since/schema/format": "date-time",
        "/components/schemas/Thing/properties/created_at/format": "date-time",
        "/components/schemas/Thing/properties/days/items/format": "date",
    }


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_order_is_kept_and_nothing_else(new: list[int], old: list[int]) -> None:
    """All members of the new list, the old ones in the old order."""
    found = merged(new, old)
    assert sorted(found) == sorted(new)
    assert [item for item in found if item in old] == [item for item in old if item in new]
    if [item for item in new if item in old] == [item for item in old if item in new]:
        assert found == new or set(new) - set(old)


@given(st.randoms())
def test_a_shuffled_document_is_written_as_before(random: Any) -> None:
    """Keys, and lists whose order says nothing."""
    old = small.without_words(small.square())

    def shuffled(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            items = list(node.items())
            random.shuffle(items)
            return {name: shuffled(child, name) for name, child in items}
        if isinstance(node, list):
            node = [shuffled(item) for item in node]
            if key in ("required", "enum", "parameters", "tags"):
                random.shuffle(node)
        return node

    assert canonical(arranged(shuffled(old), old)) == canonical(old)


def test_the_order_of_a_tuple_is_a_fact() -> None:
    """So is that of requirements, of which the first is preferred."""
    assert arranged({"prefixItems": [1, 2]}, {"prefixItems": [2, 1]}) == {"prefixItems": [1, 2]}
    assert arranged({"security": [{"a": []}, {"b": []}]}, {"security": [{"b": []}, {"a": []}]})["security"][
        0
    ] == {"a": []}
