"""The TypedDicts of mappings that are given for models."""

from __future__ import annotations

from typing import Any

from aiomerchant_generator.read.parse import parse
from api_package.emit import emit

from tests.support.small import ref

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}


def model(required: tuple[str, ...] = (), **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


def written(body: Schema, media: str = "application/json", **schemas: Schema) -> dict[str, str]:
    """The modules for an operation that takes `body` and gives `Thing`, if there is one, by their paths.

    One of another resource does the same, so that all models have modules of their own.
    """
    answer = {"content": {"application/json": {"schema": ref("Thing")}}} if "Thing" in schemas else {}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {
            f"/v1/{resource}/": {
                "post": {
                    "operationId": f"{resource}:create",
                    "tags": [resource],
                    "requestBody": {"required": True, "content": {media: {"schema": body}}},
                    "responses": {"200": {"description": "OK", **answer}},
                }
            }
            for resource in ("things", "wares")
        },
        "components": {"schemas": schemas, "securitySchemes": {"pat": {"type": "http", "scheme": "bearer"}}},
    }
    api = parse("polar", "1", document, {"largest-page": 100})
    return {
        path.removeprefix("polar/"): text
        for path, text in emit([(api, {})]).items()
        if isinstance(text, str) and path.startswith("polar/")
    }


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def test_keys_are_typed_like_keyword_arguments() -> None:
    """Required, and null, as the document says; None leaves one out; an object of no keys is any mapping."""
    inner = model(
        ("id", "note", "kind"),
        id={"type": "string", "format": "uuid"},
        note={"anyOf": [STRING, {"type": "null"}]},
        kind={"const": "thing", "type": "string"},
        state={"enum": ["on", "off"], "type": "string"},
        since={"anyOf": [{"type": "integer"}, {"type": "null"}]},
        free={},
        labels={"type": "object", "additionalProperties": STRING},
        parts={"type": "array", "items": ref("Part")},
    )
    part, bag = model(inner=ref("Inner"), bag=ref("Bag")), {"type": "object"}
    files = written(ref("Body"), Body=model(inner=ref("Inner")), Inner=inner, Part=part, Bag=bag)
    assert set(lines(files["inputs/inner.py"])) >= {
        "class InnerDict(TypedDict, total=False):",
        "id: Required[UUID | str]",
        "note: Required[str | Null | None]",
        "kind: Required[Literal['thing']]",
        "state: Literal['on', 'off'] | str | None",
        "since: int | Null | None",
        "free: Any",
        "labels: Mapping[str, str] | None",
        "parts: Sequence[Part | PartDict] | None",
    }
    assert "inner: Inner | InnerDict | None" in lines(files["inputs/inner.py"])
    assert "bag: Bag | Mapping[str, Any] | None" in lines(files["inputs/inner.py"])
    assert "inner: Inner | InnerDict | None = None" in files["api/things.py"]


def test_an_object_with_further_keys_takes_any_mapping() -> None:
    """A TypedDict would refuse them."""
    loose = {**model(known=STRING), "additionalProperties": STRING}
    files = written(ref("Body"), Body=model(loose=ref("Loose")), Loose=loose)
    assert "loose: Loose | Mapping[str, Any] | None = None" in files["api/things.py"]
    assert "inputs/loose.py" not in files


def test_what_only_comes_in_answers_has_none() -> None:
    """Neither has a body whose fields are keyword arguments."""
    thing = model(detail=ref("Detail"), inner=ref("Inner"))
    files = written(
        ref("Body"),
        Body=model(inner=ref("Inner")),
        Inner=model(id=STRING),
        Thing=thing,
        Detail=model(id=STRING),
    )
    models = "".join(text for path, text in files.items() if path.startswith("models/"))
    assert all(f"class {name}(Model):" in models for name in ("Thing", "Detail", "BodyModel"))
    assert {path for path in files if path.startswith("inputs/")} == {
        f"inputs/{name}.py" for name in ("__init__", "_names", "inner")
    }


def test_those_whose_models_have_modules_of_the_same_noun_share_one() -> None:
    """In singular or plural. A keyword is no name of a module."""
    schemas = {name: model(id=STRING) for name in ("ShopItem", "ShopsPlace", "Shopper", "BreakType")}
    fields = {f"{field}{name}": ref(name) for name in schemas for field in "ab"}
    files = written(ref("Body"), Body=model(**fields), **schemas)
    assert {path for path in files if path.startswith("inputs/")} == {
        f"inputs/{name}.py" for name in ("__init__", "_names", "shop", "shopper", "break_")
    }
    assert "class ShopItemDict" in files["inputs/shop.py"]
    assert "class ShopsPlaceDict" in files["inputs/shop.py"]


def test_a_union_of_models_is_one_of_their_mappings() -> None:
    """The alias is a name of its own, as the union of models is, and stands below what it is made of."""
    files = written(
        {"anyOf": [ref("Cat"), ref("Dog")]}, Cat=model(("meow",), meow=STRING), Dog=model(bark=STRING)
    )
    assert "body: ThingsCreateRequest | ThingsCreateRequestDict" in files["api/things.py"]
    assert {path for path in files if path.startswith("inputs/")} == {
        f"inputs/{name}.py" for name in ("__init__", "_names", "thing")
    }
    text = files["inputs/thing.py"]
    assert text.index("ThingsCreateRequestDict: TypeAlias = CatDict | DogDict") > text.index("class DogDict")


def test_a_key_that_the_client_fills_in_is_not_required() -> None:
    """An idempotency key, which stands in a body that is given as one mapping."""
    body = model(("idempotency_key", "parent"), idempotency_key=STRING, parent=STRING, again=ref("Body"))
    inputs = lines(written(ref("Body"), Body=body)["inputs/body.py"])
    assert "idempotency_key: str | None" in inputs
    assert "parent: Required[str]" in inputs


def test_keys_that_are_no_names_are_written_as_text() -> None:
    """A class body cannot hold them, or would make them private."""
    odd = model(**{"from": STRING, "x-y": STRING, "__z": STRING})
    text = written(ref("Body"), Body=model(odd=ref("Odd")), Odd=odd)["inputs/odd.py"]
    found: dict[str, Any] = {}
    exec(text, found)
    assert list(found["OddDict"].__annotations__) == ["from", "x-y", "__z"]


def test_a_schema_may_have_the_name_of_anothers_mapping() -> None:
    """One of the two names would hide the other: the mapping yields."""
    files = written(
        ref("Body"),
        Body=model(a=ref("Inner"), b=ref("InnerDict")),
        Inner=model(id=STRING),
        InnerDict=model(id=STRING),
    )
    assert "class InnerMapping(TypedDict, total=False):" in files["inputs/inner.py"]
    assert "class InnerDictDict(TypedDict, total=False):" in files["inputs/inner.py"]
    assert "a: Inner | InnerMapping | None = None" in files["api/things.py"]
