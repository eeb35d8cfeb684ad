"""Documents that are broken in ways that nobody thought of: each is read, or refused with the place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.published.distil import distil
from aiomerchant_generator.published.fetching import Fetched
from aiomerchant_generator.published.identity import belongs
from aiomerchant_generator.published.reach import without_refused
from aiomerchant_generator.published.reading import SourceError, read
from aiomerchant_generator.published.references import Files
from aiomerchant_generator.published.validity import examine
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import Patches
from api_package.emit import emit

from tests.support import small

pytestmark = pytest.mark.slow

VALUES = (
    *(None, True, False, 1, 1.5, "x", "#/paths", [], {}, ["x"], {"x": 1}),
    *({"type": "object"}, {"type": ["string", "null"]}, {"oneOf": []}, {"const": 1}, {"enum": [1, "a"]}),
    *(small.ref("Thing"), small.ref("Gone"), [small.ref("Thing")], {"anyOf": [small.ref("Thing")]}),
)
PLACE = r"(^|[ ,])/(components|info|openapi|paths|security|servers|webhooks)(/|:|\\b)"
KEYS = ("x", "name", "type", "allOf", "anyOf", "items", "$ref", "properties", "nullable", "schema")


def ways(node: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    match node:
        case dict():
            for key, child in node.items():
                yield (*way, key)
                yield from ways(child, (*way, key))
        case list():
            for at, child in enumerate(node):
                yield (*way, at)
                yield from ways(child, (*way, at))


def holder(document: Any, way: tuple[str | int, ...]) -> Any:
    for token in way[:-1]:
        document = document[token]
    return document


@st.composite
def mutated(draw: st.DrawFn, original: Any) -> Any:
    """A document with up to three of its values gone, replaced or copied to where they do not belong."""
    document = copy.deepcopy(original)
    for _ in range(draw(st.integers(1, 3))):
        way = draw(st.sampled_from(list(ways(document))))
        around, last = holder(document, way), way[-1]
        match draw(st.sampled_from(("drop", "replace", "copy"))):
            case "drop":
                del around[last]
            case "replace":
                around[last] = copy.deepcopy(draw(st.sampled_from(VALUES)))
            case _ if isinstance(around, list):
                around.append(copy.deepcopy(around[last]))
            case _:
                around[draw(st.sampled_from(KEYS))] = copy.deepcopy(around[last])
    return document


def taken_in(provider: str, published: Any) -> None:
    """All that the update does with a document up to the text of the package."""
    document = read(json.dumps(published).encode(), "published.json")
    facts = distil(document, Files(Fetched(b"", "published.json", None), document))
    kept, _ = without_refused(facts)
    if not belongs(kept, {"ListThings", "CreateThing", "things:get"}):
        raise SourceError("/paths: none of the operations")
    repaired = normalise(kept, Patches(), examine)
    api = parse(provider, "2025-01-01", repaired.document, {})
    for path, text in emit([(api, {})]).items():
        if path.endswith(".py") and isinstance(text, str):
            compile(text, path, "exec")


@settings(max_examples=500)
@given(st.data())
def test_a_broken_document_is_refused_by_its_place(data: st.DataObject) -> None:
    """By a JSON pointer; nothing but the two errors that say it comes out."""
    provider = data.draw(st.sampled_from(("square", "polar")))
    original = small.square() if provider == "square" else small.polar()
    try:
        taken_in(provider, data.draw(mutated(original)))
    except (SourceError, GenerationError) as error:
        message = str(error)
    else:
        return
    assert re.search(PLACE, message, re.MULTILINE), message
