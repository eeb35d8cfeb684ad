"""Documents made at random, with one change, which is reported once, in its class; another order is none."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final

import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import Patches
from comparison.differ import CLASSES, Class, compare
from comparison.surface import Surface, of_api

from tests.support.small import answer, ref

pytestmark = pytest.mark.slow

Json = Any

NAMES: Final = {"published": ["CreateThing", "ListThings"]}
LIST, CREATE = "square.things.list", "square.things.create"
UNORDERED: Final = frozenset({"anyOf", "oneOf", "enum", "required", "type", "parameters"})

TEXT: Final = {"type": "string"}
NUMBER: Final = {"type": "integer"}
TIME: Final = {"type": "string", "format": "date-time"}
NULL: Final = {"type": "null"}


def surface(document: Json) -> Surface:
    return of_api(parse("square", "1", normalise(document, Patches()).document, NAMES))


def reported(old: Json, new: Json) -> list[tuple[Class, str]]:
    return [(change.kind, change.subject) for change in compare(surface(old), surface(new))]


# Documents


def either(*schemas: Json) -> Json:
    return {"anyOf": list(schemas)}


def enum(*values: str) -> Json:
    return {"type": "string", "enum": list(values)}


def constant(value: str) -> Json:
    return {"type": "string", "const": value}


def integers(*values: int) -> Json:
    return {"type": "integer", "enum": list(values)}


def many(item: Json, **limits: Json) -> Json:
    return {"type": "array", "items": item, **limits}


def mapping(item: Json, **limits: Json) -> Json:
    return {"type": "object", "additionalProperties": item, **limits}


def tagged(**variants: str) -> Json:
    """A union of which the values of `kind` say the variant."""
    mapping = {value: ref(variant)["$ref"] for value, variant in variants.items()}
    return {
        "anyOf": [ref(name) for name in dict.fromkeys(("Left", "Right", *variants.values()))],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }


def model(required: list[str], **properties: Json) -> Json:
    return {"type": "object", "required": required, "properties": properties}


PLAIN: Final = (
    *(TEXT, NUMBER, TIME, {"type": "boolean"}, {"type": "number"}, {"type": ["string", "null"]}),
    *(enum("X", "Y", "Z"), constant("X"), either(TEXT, NUMBER), {"oneOf": [NULL, TIME, NUMBER]}),
)
NAMED: Final = (
    *(ref("Left"), ref("Kind"), ref("Side"), ref("Names"), ref("Rank"), ref("Choice")),
    *(either(ref("Left"), ref("Right"), NULL), integers(1, 2, 3), tagged(left="Left", right="Right")),
)


def deep(plain: tuple[Json, ...]) -> st.SearchStrategy[Json]:
    """Schemas of values: the plain ones, and lists, mappings and unions of them."""
    return st.recursive(
        st.sampled_from(plain),
        lambda inner: st.one_of(
            st.builds(many, inner),
            st.builds(mapping, inner),
            st.builds(either, inner, inner, st.just(NUMBER)),
        ),
        max_leaves=3,
    )


def parameter(name: str, schema: Json, **rest: Json) -> Json:
    return {"name": name, "in": "query", "schema": schema, **rest}


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A list, a creation, and models that are sent (`Sent`), received (`Got`) and both (`Both`)."""

    def fields() -> Json:
        drawn = draw(st.lists(deep(PLAIN + NAMED), max_size=3))
        return {f"field_{number}": copy.deepcopy(schema) for number, schema in enumerate(drawn)}

    def some(properties: Json) -> list[str]:
        return draw(st.lists(st.sampled_from(sorted(properties)), unique=True)) if properties else []

    def made(**fixed: Json) -> Json:
        properties = {**fields(), **fixed}
        return model(some(properties), **properties)

    queries = draw(st.lists(st.sampled_from([TEXT, NUMBER, many(TEXT), enum("X", "Y")]), max_size=2))
    named = {name: ref(name.capitalize()) for name in ("left", "kind", "side", "names", "rank", "choice")}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Square", "version": "2.0"},
        "servers": [{"url": "https://connect.example", "x-environment": "production"}],
        "paths": {
            "/v2/things": {
                "get": {
                    "operationId": "ListThings",
                    "tags": ["Things"],
                    "security": [{"oauth2": ["A", "B"]}],
                    "parameters": [parameter(f"query_{n}", schema) for n, schema in enumerate(queries)],
                    "responses": {
                        **answer(ref("Got")),
                        "404": {
                            "description": "No.",
                            "content": {"application/json": {"schema": ref("Left")}},
                        },
                    },
                },
                "post": {
                    "operationId": "CreateThing",
                    "tags": ["Things"],
                    "security": [{"oauth2": ["A"]}],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": ref("CreateThingRequest")}},
                    },
                    "responses": answer(ref("Got")),
                },
            }
        },
        "components": {
            "securitySchemes": {"oauth2": {"type": "oauth2", "flows": {}}},
            "schemas": {
                "CreateThingRequest": made(sent=ref("Sent"), both=ref("Both")),
                "Sent": made(**named),
                "Got": made(both=ref("Both"), **named),
                "Both": made(),
                "Left": model(["kind"], kind=constant("left")),
                "Right": model(["kind"], kind=constant("right")),
                "Kind": enum("SMALL", "LARGE"),
                "Side": either(ref("Left"), ref("Right"), many(ref("Right"))),
                "Names": many(TEXT),
                "Rank": integers(1, 2),
                "Choice": tagged(left="Left", right="Right"),
            },
        },
    }
    return copy.deepcopy(document)  # its schemas are constants of this module


def shuffled(node: Json, random: Random, key: str = "") -> Json:
    """A copy in another order, wherever order says nothing."""
    if isinstance(node, dict):
        names = list(node)
        random.shuffle(names)
        return {name: shuffled(node[name], random, name) for name in names}
    if isinstance(node, list):
        items = [shuffled(item, random) for item in node]
        if key in UNORDERED:
            random.shuffle(items)
        return items
    return node


# Places of a value


@dataclass(frozen=True)
class Place:
    """Where a value called `value` stands: in a body, in a model, or in the query."""

    schema: str  # empty for the query
    subject: str
    sent: bool
    received: bool

    def put(self, document: Json, schema: Json, required: bool, **rest: Json) -> None:
        if not self.schema:
            parameters = document["paths"]["/v2/things"]["get"]["parameters"]
            parameters.append(parameter("value", schema, required=required, **rest))
            return
        around = document["components"]["schemas"][self.schema]
        around["properties"]["value"] = {**schema, **rest}
        around["required"] = [*around["required"], *(["value"] if required else [])]

    def gravest(self, sent: Class, received: Class) -> Class:
        classes = [sent] * self.sent + [received] * self.received
        return min(classes, key=CLASSES.index) if "breaking" in classes else classes[-1]


PLACES: Final = (
    Place("", LIST, True, False),
    Place("CreateThingRequest", CREATE, True, False),
    Place("Sent", "Sent.value", True, False),
    Place("Got", "Got.value", False, True),
    Place("Both", "Both.value", True, True),
)

#: before, after, the class where it is sent, the class where it is received.
TYPES: Final[dict[str, tuple[Json, Json, Class, Class]]] = {
    "a member more": (TEXT, either(TEXT, NUMBER), "changed", "breaking"),
    "a member less": (either(NUMBER, TEXT), TEXT, "breaking", "changed"),
    "null more": (TEXT, either(TEXT, NULL), "changed", "breaking"),
    "null less": (either(NULL, TEXT), TEXT, "breaking", "changed"),
    "another class": (TEXT, NUMBER, "breaking", "breaking"),
    "text to time": (TEXT, TIME, "breaking", "breaking"),
    "integer to number": (NUMBER, {"type": "number"}, "changed", "breaking"),
    "number to integer": ({"type": "number"}, NUMBER, "breaking", "changed"),
    "another constant": (constant("X"), constant("Y"), "breaking", "breaking"),
    "constant to enum": (constant("X"), enum("X", "Y"), "changed", "changed"),
    "constant to another enum": (constant("X"), enum("Y", "Z"), "breaking", "breaking"),
    "constant to text": (constant("X"), TEXT, "changed", "changed"),
    "enum to constant": (enum("X", "Y"), constant("X"), "breaking", "changed"),
    "text to enum": (TEXT, enum("X", "Y"), "breaking", "changed"),
    "enum to text": (enum("X", "Y"), TEXT, "changed", "changed"),
    "a value more": (enum("X"), enum("Y", "X"), "added", "added"),
    "a value less": (enum("X", "Y"), enum("Y"), "breaking", "changed"),
    "an integer more": (integers(1, 2), integers(3, 2, 1), "added", "added"),
    "an integer less": (integers(1, 2, 3), integers(1, 3), "breaking", "changed"),
    "integer to enum": (NUMBER, integers(1, 2), "breaking", "changed"),
    "enum to integer": (integers(1, 2), NUMBER, "changed", "changed"),
    "one integer to enum": (integers(1), integers(1, 2), "changed", "changed"),
    "enum to one integer": (integers(1, 2), integers(2), "breaking", "changed"),
    "another default": ({**NUMBER, "default": 1}, {**NUMBER, "default": 2}, "changed", "changed"),
    "a default less": ({**enum("X", "Y"), "default": "X"}, enum("X", "Y"), "changed", "changed"),
    "inline enum of integers to named": (integers(1, 2), ref("Rank"), "changed", "changed"),
    "named enum of integers to inline": (ref("Rank"), integers(1), "breaking", "changed"),
    "inline enum to named": (enum("SMALL", "LARGE"), ref("Kind"), "changed", "changed"),
    "named enum to inline": (ref("Kind"), enum("SMALL"), "breaking", "changed"),
    **{
        f"a limit: {next(iter(limit))}": (schema, {**schema, **limit}, "changed", "changed")
        for schema, limit in (
            *((NUMBER, {"minimum": 1}), (NUMBER, {"maximum": 50}), (TEXT, {"minLength": 2})),
            *((NUMBER, {"default": 1}), (TEXT, {"default": "none"}), (many(TEXT), {"default": []})),
            *((TEXT, {"maxLength": 9}), (TEXT, {"pattern": "^a"}), (many(TEXT), {"minItems": 1})),
            (many(TEXT), {"maxItems": 9}),
        )
    },
}
#: Those of models and mappings, which no query has.
MODELS: Final[dict[str, tuple[Json, Json, Class, Class]]] = {
    "list to mapping": (many(TEXT), mapping(TEXT), "breaking", "breaking"),
    "a limit: maxProperties": (mapping(TEXT), {**mapping(TEXT), "maxProperties": 9}, "changed", "changed"),
    "another model": (ref("Left"), ref("Right"), "breaking", "breaking"),
    "a model more": (ref("Left"), either(ref("Right"), ref("Left")), "changed", "breaking"),
    "a model less": (either(ref("Right"), ref("Left")), ref("Left"), "breaking", "changed"),
    "a tag more": (tagged(left="Left"), tagged(left="Left", other="Left"), "added", "added"),
    "a tag less": (tagged(left="Left", other="Left"), tagged(other="Left"), "breaking", "changed"),
    "a tag of another model": (tagged(other="Left"), tagged(other="Right"), "breaking", "breaking"),
    "a model with its tag more": (ref("Left"), tagged(left="Left", right="Right"), "changed", "breaking"),
    "a model with its tag less": (tagged(left="Left", right="Right"), ref("Left"), "breaking", "changed"),
}
WRAPS: Final[tuple[Callable[[Json], Json], ...]] = (
    many,
    mapping,
    lambda item: either(item, {"type": "boolean"}),
)


@settings(max_examples=6)
@given(st.data())
@pytest.mark.parametrize("row", [*TYPES, *MODELS])
def test_another_type_is_reported_once_in_its_class(row: str, data: st.DataObject) -> None:
    """Wherever the value stands and however deep it changes: what is sent may become more."""
    place = data.draw(st.sampled_from(PLACES if row in TYPES else PLACES[1:]))
    old, new, sent, received = {**TYPES, **MODELS}[row]
    wraps = data.draw(st.lists(st.sampled_from(WRAPS), max_size=2)) if place.schema else []
    if not wraps and any(NULL in schema.get("anyOf", ()) for schema in (old, new)):
        wraps = [many]  # null of the value itself is its presence
    # Whoever sends a required constant need not give it, so that without it the presence changes too.
    constant = "const" in old or old == integers(1)
    optional = place.sent and constant and not wraps
    required = not optional and data.draw(st.booleans())
    for wrap in wraps:
        old, new = wrap(old), wrap(new)
    before, after = one(data, lambda document, side: place.put(document, (old, new)[side], required))
    assert reported(before, after) == [(place.gravest(sent, received), place.subject)]


def one(data: st.DataObject, put: Callable[[Json, int], None]) -> tuple[Json, Json]:
    """A document before and after a change; what comes after is in another order besides."""
    before = data.draw(documents())
    after = copy.deepcopy(before)
    put(before, 0)
    put(after, 1)
    return before, shuffled(after, data.draw(st.randoms(use_true_random=False)))


@dataclass(frozen=True)
class Presence:
    """How a value is there: None for not at all."""

    required: bool = False
    null: bool = False
    deprecated: bool = False


PRESENCES: Final[dict[str, tuple[Presence | None, Presence | None, Class, Class]]] = {
    "new": (None, Presence(), "added", "added"),
    "new and required": (None, Presence(required=True), "breaking", "added"),
    "gone": (Presence(), None, "breaking", "breaking"),
    "optional": (Presence(required=True), Presence(), "changed", "breaking"),
    "required": (Presence(), Presence(required=True), "breaking", "changed"),
    "may be null": (Presence(required=True), Presence(required=True, null=True), "changed", "breaking"),
    "no null": (Presence(required=True, null=True), Presence(required=True), "breaking", "changed"),
    "deprecated": (Presence(), Presence(deprecated=True), "deprecated", "deprecated"),
    "no longer deprecated": (Presence(deprecated=True), Presence(), "changed", "changed"),
}


@settings(max_examples=6)
@given(st.data())
@pytest.mark.parametrize("row", PRESENCES)
def test_a_value_that_comes_or_goes_is_reported_once_in_its_class(row: str, data: st.DataObject) -> None:
    """A required value is one that callers give, and one that they can rely on."""
    place = data.draw(st.sampled_from(PLACES[1:] if "null" in row else PLACES))
    *states, sent, received = PRESENCES[row]
    schema = data.draw(st.sampled_from([TEXT, NUMBER, many(TEXT), enum("X", "Y")]))

    def put(document: Json, side: int) -> None:
        if isinstance(state := states[side], Presence):
            stated = either(schema, NULL) if state.null else schema
            place.put(document, stated, state.required, deprecated=state.deprecated)

    before, after = one(data, put)
    assert reported(before, after) == [(place.gravest(sent, received), place.subject)]


# Changes of all else


def problem(schema: str) -> Json:
    return {"description": "No.", "content": {"application/json": {"schema": ref(schema)}}}


def things(document: Json, method: str) -> Json:
    return document["paths"]["/v2/things"][method]


def components(document: Json) -> Json:
    return document["components"]["schemas"]


def moved(document: Json) -> None:
    document["paths"]["/v3/things"] = {"get": document["paths"]["/v2/things"].pop("get")}


def styled(document: Json, **style: Json) -> None:
    things(document, "get")["parameters"].append(parameter("styled", many(TEXT), **style))


def nothing(_: Json) -> None:
    pass


State = Callable[[Json], Any]

OTHERS: Final[dict[str, tuple[State, State, Class, str]]] = {
    "an operation less": (
        nothing,
        lambda d: d["paths"]["/v2/things"].pop("get"),
        "breaking",
        LIST,
    ),
    "an operation more": (
        lambda d: d["paths"]["/v2/things"].pop("get"),
        nothing,
        "added",
        LIST,
    ),
    "another path": (nothing, moved, "changed", LIST),
    "a deprecated operation": (
        nothing,
        lambda d: things(d, "get").update(deprecated=True),
        "deprecated",
        LIST,
    ),
    "a scope more": (
        nothing,
        lambda d: things(d, "get").update(security=[{"oauth2": ["A", "B", "C"]}]),
        "changed",
        LIST,
    ),
    "a scope less": (
        nothing,
        lambda d: things(d, "get").update(security=[{"oauth2": ["B"]}]),
        "changed",
        LIST,
    ),
    "an error more": (
        nothing,
        lambda d: things(d, "get")["responses"].update({"409": problem("Left")}),
        "changed",
        LIST,
    ),
    "an error less": (
        nothing,
        lambda d: things(d, "get")["responses"].pop("404"),
        "changed",
        LIST,
    ),
    "another error": (
        nothing,
        lambda d: things(d, "get")["responses"].update({"404": problem("Right")}),
        "changed",
        LIST,
    ),
    "another answer": (
        nothing,
        lambda d: things(d, "get")["responses"].update(answer(ref("Both"))),
        "breaking",
        LIST,
    ),
    "commas instead of repetition": (
        styled,
        lambda d: styled(d, style="form", explode=False),
        "breaking",
        LIST,
    ),
    "repetition instead of commas": (
        lambda d: styled(d, style="form", explode=False),
        styled,
        "breaking",
        LIST,
    ),
    "a value of a named enum more": (
        nothing,
        lambda d: components(d)["Kind"]["enum"].append("HUGE"),
        "added",
        "Kind",
    ),
    "a value of a named enum less": (
        nothing,
        lambda d: components(d)["Kind"]["enum"].remove("LARGE"),
        "breaking",
        "Kind",
    ),
    "a member of a named union more": (
        nothing,
        lambda d: components(d)["Side"]["anyOf"].append(TEXT),
        "added",
        "Side",
    ),
    "a member of a named union less": (
        nothing,
        lambda d: components(d)["Side"]["anyOf"].pop(),
        "breaking",
        "Side",
    ),
    "another alias": (
        nothing,
        lambda d: components(d).update(Names=many(NUMBER)),
        "breaking",
        "Names",
    ),
    "a limit of an alias": (
        nothing,
        lambda d: components(d)["Names"].update(maxItems=9),
        "changed",
        "Names",
    ),
    "a limit of the items of an alias": (
        nothing,
        lambda d: components(d).update(Names=many({**TEXT, "maxLength": 9})),
        "changed",
        "Names",
    ),
    "a default of a named enum": (
        nothing,
        lambda d: components(d)["Kind"].update(default="SMALL"),
        "changed",
        "Kind",
    ),
    "a value of a named enum of integers more": (
        nothing,
        lambda d: components(d)["Rank"]["enum"].append(3),
        "added",
        "Rank",
    ),
    "a value of a named enum of integers less": (
        lambda d: components(d)["Rank"]["enum"].append(3),
        nothing,
        "breaking",
        "Rank",
    ),
    "a tag of a named union more": (
        nothing,
        lambda d: components(d).update(Choice=tagged(left="Left", right="Right", other="Right")),
        "added",
        "Choice",
    ),
    "a tag of a named union less": (
        nothing,
        lambda d: components(d).update(Choice=tagged(left="Left")),
        "breaking",
        "Choice",
    ),
    "a tag of what is no member": (
        lambda d: components(d).update(Choice=tagged(left="Left", right="Right")),
        lambda d: components(d)["Choice"]["discriminator"]["mapping"].update(left=ref("Gone")["$ref"]),
        "breaking",
        "Choice",
    ),
    "a tag of an answer more": (
        lambda d: things(d, "get")["responses"].update(answer(tagged(left="Left"))),
        lambda d: things(d, "get")["responses"].update(answer(tagged(left="Left", other="Left"))),
        "added",
        LIST,
    ),
    "a tag that a field says, too": (
        lambda d: components(d).update(
            Choice=tagged(plain="Plain"), Plain=model(["kind"], kind=enum("plain"))
        ),
        lambda d: components(d).update(
            Choice=tagged(plain="Plain", other="Plain"), Plain=model(["kind"], kind=enum("plain", "other"))
        ),
        "added",
        "Plain.kind",
    ),
    "a tag that no field says": (
        lambda d: components(d).update(Choice=tagged(plain="Plain"), Plain=model(["kind"], kind=TEXT)),
        lambda d: components(d).update(Choice=tagged(other="Plain"), Plain=model(["kind"], kind=TEXT)),
        "breaking",
        "Plain.kind",
    ),
    "another server": (
        nothing,
        lambda d: d["servers"][0].update(url="https://other.example"),
        "breaking",
        "square environment production",
    ),
}


@settings(max_examples=4)
@given(st.data())
@pytest.mark.parametrize("row", OTHERS)
def test_any_other_change_is_reported_once_in_its_class(row: str, data: st.DataObject) -> None:
    """Of operations, error answers, styles, named schemas and servers."""
    *states, kind, subject = OTHERS[row]
    before, after = one(data, lambda document, side: states[side](document))
    assert reported(before, after) == [(kind, subject)]


@settings(max_examples=40)
@given(st.data())
def test_another_order_is_no_change(data: st.DataObject) -> None:
    """Of members, parameters, alternatives, values, types and required fields."""
    assert reported(*one(data, lambda document, side: None)) == []
