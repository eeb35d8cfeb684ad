"""What the generator reads in a repaired document."""

from __future__ import annotations

import re
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import Patches
from aiomerchant_generator.types import ANY, STRING, Const, Literals, Nullable, Ref, Scalar, Union

from tests.support.small import ref


def document(schemas: dict[str, Any], **operation: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {
            "/v1/things/{id}": {
                "get": {
                    "operationId": "things:get",
                    "tags": ["things"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                    ],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                            },
                        }
                    },
                    **operation,
                }
            }
        },
        "components": {"schemas": schemas, "securitySchemes": {"pat": {"type": "http", "scheme": "bearer"}}},
    }


def thing(**properties: Any) -> dict[str, Any]:
    return {"Thing": {"type": "object", "properties": properties, "required": ["id"]}}


NAMES: dict[str, Any] = {"largest-page": 100}

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
MAP = {"type": "object", "additionalProperties": TEXT}
FILE = {"type": "string", "format": "binary"}
PATH = {"in": "path"}


def test_a_field_has_the_type_that_the_document_states() -> None:
    """Null beside a type makes it nullable, and several types make a union."""
    schemas = thing(
        id={"type": "string", "format": "uuid"},
        either={"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]},
        state={"enum": ["on", "off"], "type": "string"},
        kind={"const": "thing", "type": "string"},
        free={},
        old={"type": "string", "nullable": True},
    )
    fields = {f.wire: f for f in parse("polar", "1", document(schemas), NAMES).schemas["Thing"].fields or ()}
    assert fields["id"].type == Scalar("UUID")
    assert fields["id"].required
    assert fields["either"].type == Union((Scalar("int"), STRING))
    assert fields["either"].nullable
    assert fields["state"].type == Literals(("on", "off"))
    assert fields["kind"].type == Const("thing")
    assert fields["kind"].default is None
    assert fields["free"].type == ANY
    assert fields["old"].nullable


def test_the_tag_of_a_union_has_a_default() -> None:
    """Servers tell the variant by it, required or not."""
    tagged = {"type": "object", "properties": {"kind": {"const": "b", "type": "string"}}}
    ref = {"$ref": "#/components/schemas/Variant"}
    union = {"anyOf": [ref, ref], "discriminator": {"propertyName": "kind"}}
    schemas = {**thing(id={"type": "string"}, inner=union), "Variant": tagged}
    (kind,) = parse("polar", "1", document(schemas), NAMES).schemas["Variant"].fields or ()
    assert kind.default == Const("b")


def test_only_a_constant_that_must_be_said_has_a_default() -> None:
    """An optional one is left out until somebody says it."""
    schemas = thing(id={"const": "a", "type": "string"}, other={"const": "b", "type": "string"})
    fields = {f.wire: f for f in parse("polar", "1", document(schemas), NAMES).schemas["Thing"].fields or ()}
    assert fields["id"].default == Const("a")
    assert fields["other"].default is None


def test_names_that_clash_are_numbered() -> None:
    """Those of schemas, of what modules import, of what an operation gives, and of mappings for models."""
    empty = {"type": "object", "properties": {"id": TEXT}}
    keys = ("thing", "Model", "ModelModel", "ThingDict", "ThingMapping", "ThingsGetResponse")
    answer = {"anyOf": [ref("Thing"), *map(ref, keys)]}
    content = {"content": {"application/json": {"schema": answer}}}
    given = document(
        {**thing(id=TEXT), **dict.fromkeys(keys, empty)}, responses={"200": {"description": "OK", **content}}
    )
    api = parse("polar", "1", given, NAMES)
    names = {key: schema.name for key, schema in api.schemas.items()}
    assert names == {
        "Thing": "Thing",
        "thing": "Thing2",
        "Model": "Model2",
        "ModelModel": "ModelModel",
        "ThingDict": "ThingDict",
        "ThingMapping": "ThingMapping",
        "ThingsGetResponse": "ThingsGetResponse",
        "ThingsGetResponse2": "ThingsGetResponse2",
    }
    assert api.operations[0].returns == Ref("ThingsGetResponse2")
    assert api.schemas["Thing"].dict_name == "ThingMapping2"


def test_a_warning_of_the_parser_stops_the_run() -> None:
    """A dropped schema would be missed only when an answer arrives."""
    schemas = {**thing(id={"$ref": "#/components/schemas/Missing"})}
    with pytest.raises(GenerationError, match="warnings"):
        parse("polar", "1", document(schemas), NAMES)


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({"a": {"type": "array"}}, "/components/schemas/Thing/properties/a: .* must have items"),
        ({"a": {"anyOf": [TEXT, {"type": "array"}]}}, "/properties/a/anyOf/1: .* in union a"),
        ({"x-y": TEXT, "x.y": TEXT}, r"/Thing: Properties (x-y and x\.y|x\.y and x-y) have the same"),
    ],
)
def test_a_warning_of_the_parser_names_the_field(properties: dict[str, Any], message: str) -> None:
    """By its pointer or its name, as it stands in the document."""
    with pytest.raises(GenerationError, match=message):
        parse("polar", "1", document(thing(id=TEXT, **properties)), NAMES)


@pytest.mark.parametrize(
    ("values", "kinds"),
    [
        (["x", 1], "integer and string"),
        ([1, 1.5, None], "integer and number"),
        ([True, "x", 1], "boolean and integer and string"),
        ([True, False], "boolean"),
        ([[], {}], "array and object"),
    ],
)
def test_an_enum_has_strings_or_integers(values: list[Any], kinds: str) -> None:
    """Of any other, the field is named by its pointer, and the values by their types in JSON."""
    message = f"/components/schemas/Thing/properties/a/items/enum: no rule for an enum .* type {kinds}$"
    with pytest.raises(GenerationError, match=message):
        parse("polar", "1", document(thing(id=TEXT, a={"type": "array", "items": {"enum": values}})), NAMES)


def test_an_enum_of_integers_is_read() -> None:
    """Null beside them makes it nullable; a single one is a constant."""
    schemas = thing(id=TEXT, many={"enum": [1, 2, None]}, one={"enum": [1]}, none={"enum": [None]})
    fields = {f.wire: f for f in parse("polar", "1", document(schemas), NAMES).schemas["Thing"].fields or ()}
    assert (fields["many"].type, fields["many"].nullable) == (Scalar("int"), True)
    assert (fields["one"].type, fields["one"].nullable) == (Const(1), False)
    assert (fields["none"].type, fields["none"].nullable) == (ANY, True)


def test_a_named_enum_may_have_null() -> None:
    """The parser gives its class a number, and has not lost it."""
    kind = {"type": "string", "enum": ["a", None], "nullable": True}
    schemas = {**thing(id=TEXT, kind={"$ref": "#/components/schemas/Kind"}), "Kind": kind}
    assert parse("polar", "1", document(schemas), NAMES).schemas["Kind"].type == Nullable(Literals(("a",)))


HTTP = "http://example.com"


@pytest.mark.parametrize(
    ("configured", "url", "message"),
    [
        (False, HTTP, f"/servers/0/url: the server of production is {HTTP}: only https is taken"),
        (True, HTTP, f"/servers/0/url: the server of production is {HTTP}: only https is taken"),
        (
            False,
            "example.com",
            "/servers/0/url: the server of production is example.com: only https is taken",
        ),
        (True, None, "/servers/0: an environment without a name or a URL"),
    ],
)
def test_a_server_is_named_and_takes_https(configured: bool, url: Any, message: str) -> None:
    """Clients send their tokens there; an edit by hand in spec/ is met here first."""
    made = document(thing(id=TEXT))
    around = ""
    if configured:
        around = "/info/x-server-configuration/environments/0"
        environment = {"name": "production", "servers": [{"url": url}]}
        made["info"]["x-server-configuration"] = {"environments": [environment]}
    else:
        made["servers"][0]["url"] = url
    with pytest.raises(GenerationError, match=f"^{re.escape(around + message)}$"):
        parse("polar", "1", made, NAMES)


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_a_union_of_one_is_that_one(keyword: str) -> None:
    """As it is left when a provider withdraws the other variant, or where null is all."""
    inner = {"type": "object", "additionalProperties": {"type": "object"}}
    schemas = {
        **thing(id=TEXT, paid=ref("Payment"), none={keyword: [{"type": "null"}]}),
        "Payment": {keyword: [ref("Card")], "discriminator": {"propertyName": "kind"}},
        "Card": {"type": "object", "properties": {"kind": TEXT, "inner": inner}},
    }
    api = parse("polar", "1", normalise(document(schemas), Patches()).document, NAMES)
    assert api.schemas["Payment"].type == Ref("Card")
    fields = {field.wire: field for field in api.schemas["Thing"].fields or ()}
    assert (fields["none"].type, fields["none"].nullable) == (ANY, True)


def test_only_reachable_schemas_are_read() -> None:
    """What no operation and no event can reach is not part of the package."""
    schemas = {**thing(id={"type": "string"}), "Unused": {"type": "object", "properties": {}}}
    assert list(parse("polar", "1", document(schemas), NAMES).schemas) == ["Thing"]


def test_the_payload_of_an_event_says_its_type() -> None:
    """Text that may be anything becomes the type of the event, as required and nullable as it was."""
    schemas = {
        **thing(id={"type": "string"}),
        "Happened": {
            "type": "object",
            "properties": {"type": {"type": "string", "nullable": True}, "id": {"type": "string"}},
            "x-webhook": {"event": "thing.happened"},
        },
    }
    api = parse("square", "1", document(schemas), NAMES)
    assert api.events == {"thing.happened": "Happened"}
    payload = api.schemas["Happened"]
    assert payload.event == "thing.happened"
    assert [(f.wire, f.type, f.nullable, f.default) for f in payload.fields or ()] == [
        ("type", Const("thing.happened"), True, None),
        ("id", STRING, False, None),
    ]
    assert api.schemas["Thing"].event is None


def test_two_events_never_share_a_payload() -> None:
    """`match` tells events by their classes, so that each has its own."""
    schemas = thing(id={"type": "string"})
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    hooks = {name: {"post": {"requestBody": body}} for name in ("thing.came", "thing.went")}
    with pytest.raises(GenerationError, match=r"/Thing: the payload of thing\.went has no model of its own"):
        parse("polar", "1", {**document(schemas), "webhooks": hooks}, NAMES)


def test_an_inline_object_is_refused_by_its_place() -> None:
    """A class named by a position would change its name when the position does."""
    schemas = thing(id={"type": "string"}, inner={"type": "object", "properties": {"x": {"type": "string"}}})
    with pytest.raises(
        GenerationError, match="/components/schemas/Thing/properties/inner: an inline object needs a name"
    ):
        parse("polar", "1", document(schemas), NAMES)


def test_security_names_the_schemes_and_scopes() -> None:
    """An operation without requirements sends no credentials."""
    (free,) = parse("polar", "1", document(thing(id={"type": "string"})), NAMES).operations
    assert free.authorization is None
    guarded = document(thing(id={"type": "string"}), security=[{"pat": ["things:read"]}])
    (operation,) = parse("polar", "1", guarded, NAMES).operations
    assert (operation.authorization, operation.security, operation.scopes) == (
        "Bearer",
        ("pat",),
        ("things:read",),
    )


def test_an_answer_that_may_be_empty_is_nullable() -> None:
    """200 with a body and 202 without one."""
    answers = document(thing(id={"type": "string"}))
    answers["paths"]["/v1/things/{id}"]["get"]["responses"]["202"] = {"description": "Accepted"}
    (operation,) = parse("polar", "1", answers, NAMES).operations
    assert operation.returns == Nullable(Ref("Thing"))


def test_a_name_that_stands_in_the_path_and_in_the_body_needs_a_decision() -> None:
    """One keyword for both, or a new name for the body's; until then it is called by where it stands."""
    body = {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        }
    }
    made = document(thing(id={"type": "string"}), **body)
    undecided = parse("polar", "1", made, NAMES)
    (operation,) = undecided.operations
    assert operation.body is not None
    assert [p.keyword for p in operation.body.fields or ()] == ["id_in_body"]
    (note,) = undecided.notes
    assert note.startswith("things:get: id stands both in the path or query and in the body")
    both = {**NAMES, "keywords": {"things:get": {"id": "both"}}}
    (operation,) = parse("polar", "1", made, both).operations
    assert operation.body is not None
    assert [p.keyword for p in operation.body.fields or ()] == ["id"]
    renamed = {**NAMES, "keywords": {"things:get": {"id": "thing_id"}}}
    (operation,) = parse("polar", "1", made, renamed).operations
    assert operation.body is not None
    assert [p.keyword for p in operation.body.fields or ()] == ["thing_id"]


def test_a_query_parameter_called_body_stands_beside_a_body() -> None:
    """The body is an argument of that name where it is no object with fields."""
    made = document(thing(id=TEXT))
    get = made["paths"]["/v1/things/{id}"]["get"]
    get["parameters"].append({"name": "body", "in": "query", "schema": TEXT})
    for body, keyword in (
        ({}, "body"),
        ({"content": {"application/json": {"schema": TEXTS}}}, "body_in_query"),
    ):
        get |= {"requestBody": body} if body else {}
        (operation,) = parse("polar", "1", made, NAMES).operations
        assert [p.keyword for p in operation.query_parameters] == [keyword]


def parameter(name: str, schema: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", **({"schema": schema} if schema else {}), **more}


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        (parameter("id", TEXTS, **PATH), "schema: no rule for a path parameter"),
        (parameter("id", MAP, **PATH), "schema: no rule for a path parameter"),
        (
            parameter("id", ref("Thing"), **PATH),
            "schema: no rule for a path parameter",
        ),
        (parameter("id", None, **PATH, content={"application/json": {}}), "content: no rule"),
        (parameter("q", MAP), "schema: no rule for a query parameter of this type in the style form"),
        (parameter("q", ref("Thing")), "schema: no rule for a query parameter"),
        (parameter("q", {"anyOf": [TEXT, MAP]}), "schema: no rule for a query parameter"),
        (
            parameter("q", {"type": "array", "items": MAP}),
            "schema: no rule for a query parameter",
        ),
        (parameter("q", TEXT, style="deepObject"), "schema: no rule for a query parameter"),
        (parameter("q", TEXTS, style="pipeDelimited"), "style: no rule for the style pipeDelimited"),
        (parameter("q", None, content={"application/json": {"schema": MAP}}), "content: no rule"),
    ],
)
def test_a_parameter_that_no_call_could_send_is_refused(asked: dict[str, Any], place: str) -> None:
    """Requests write scalars, lists of them in a query, and objects of both as deepObject."""
    given = [asked] if asked["in"] == "path" else [parameter("id", TEXT, **PATH), asked]
    made = document(thing(id=TEXT), parameters=[{**one, "required": one["in"] == "path"} for one in given])
    where = f"/paths/~1v1~1things~1{{id}}/get/parameters/name={asked['name']}/{place}"
    with pytest.raises(GenerationError, match=re.escape(where)):
        parse("polar", "1", made, NAMES)


def test_two_parameters_of_one_name_are_refused() -> None:
    """Of a path or a query: a call could give only one of them."""
    twice = {**parameter("id", TEXT, **PATH), "required": True}
    with pytest.raises(GenerationError, match=r"~1things~1\{id\}/get: .* MUST NOT contain duplicates"):
        parse("polar", "1", document(thing(id=TEXT), parameters=[twice, twice]), NAMES)


@pytest.mark.parametrize(
    ("schema", "style"),
    [
        ({"anyOf": [TEXT, TEXTS, {"type": "null"}]}, "form"),
        ({}, "form"),
        (MAP, "deepObject"),
        ({"type": "object", "additionalProperties": TEXTS}, "deepObject"),
        (ref("Thing"), "deepObject"),
    ],
)
def test_a_parameter_that_a_call_can_send_is_read(schema: dict[str, Any], style: str) -> None:
    given = [parameter("id", TEXT, **PATH, required=True), parameter("q", schema, style=style)]
    (operation,) = parse("polar", "1", document(thing(id=TEXT), parameters=given), NAMES).operations
    assert [one.wire for one in operation.query_parameters] == ["q"]


@pytest.mark.parametrize("part", [{"type": "integer"}, TEXT, TEXTS, MAP])
def test_a_part_is_a_file_or_an_object(part: dict[str, Any]) -> None:
    """Any other would be sent as a file."""
    form = {
        "type": "object",
        "properties": {"thing": ref("Thing"), "n": part, "file": FILE},
    }
    body = {"content": {"multipart/form-data": {"schema": form}}}
    where = "/get/requestBody/content/multipart~1form-data: no rule for the part n, "
    with pytest.raises(GenerationError, match=where):
        parse("polar", "1", document(thing(id=TEXT), requestBody=body), NAMES)


def test_a_form_holds_texts_and_lists() -> None:
    """OpenAPI has no single way to write an object in a form."""
    body = {"content": {"application/x-www-form-urlencoded": {"schema": ref("Thing")}}}
    (operation,) = parse("polar", "1", document(thing(id=TEXT, l=TEXTS), requestBody=body), NAMES).operations
    assert [field.wire for field in operation.body_fields] == ["id", "l"]
    with pytest.raises(GenerationError, match="x-www-form-urlencoded/schema: no rule for a form"):
        parse("polar", "1", document(thing(id=TEXT, m=MAP), requestBody=body), NAMES)
