"""The vendored documents and their repair: patches, rules, and what the parser makes of the result."""

from __future__ import annotations

import copy
import hashlib
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any, ClassVar

import pytest
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import Schemas, build_schemas

from aiomerchant_generator.documents.document import ABSENT, each_schema
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import Patch, Patches, load_patches

from tests.support.checkout import ROOT
from tests.support.vendored import OPERATIONS, said, schemas as schemas_of

SPEC = ROOT / "spec"
PROVIDERS = ("polar", "square")

Json = Any


def vendored(provider: str) -> dict[str, Json]:
    document: dict[str, Json] = json.loads((SPEC / f"{provider}.json").read_text("utf-8"))
    return document


def patches_of(provider: str) -> Patches:
    return load_patches((SPEC / f"{provider}.patch.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def repaired() -> dict[str, dict[str, Json]]:
    """Both repaired documents, by provider. Not to be changed."""
    return {provider: normalise(vendored(provider), patches_of(provider)).document for provider in PROVIDERS}


def repair(schemas: dict[str, Json], **others: Json) -> dict[str, Json]:
    """Give the components of a small document as the rules leave them."""
    document = normalise({"components": {"schemas": schemas}, **others}, Patches()).document
    repaired_schemas: dict[str, Json] = document["components"]["schemas"]
    return repaired_schemas


def one_patch(pointer: str, expected: tuple[Json, ...], value: Json) -> Patches:
    return Patches((Patch((pointer,), expected, value, reason="a test"),))


def all_schemas(document: dict[str, Json]) -> Iterator[dict[str, Json]]:
    found: list[dict[str, Json]] = []

    def collect(schema: dict[str, Json]) -> dict[str, Json]:
        found.append(schema)
        return schema

    each_schema(document, collect)
    yield from found


def keys_and_values(node: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value
            yield from keys_and_values(value)
    elif isinstance(node, list):
        for item in node:
            yield from keys_and_values(item)


def operations(document: dict[str, Json]) -> dict[str, dict[str, Json]]:
    return {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }


class TestPatch:
    """What happens at the place where a patch points."""

    NEW: ClassVar[Json] = [{"oauth2ClientSecret": []}]
    PATCH = one_patch("/revoke/security", ([{"oauth2": None}], [{"oauth2": []}]), NEW)

    @pytest.mark.parametrize("old", [[{"oauth2": None}], [{"oauth2": []}]])
    def test_each_known_old_value_is_repaired(self, old: Json) -> None:
        """Releases may be wrong in different ways; those that are known become right, without a note."""
        result = normalise({"revoke": {"security": old}}, self.PATCH)
        assert result.document == {"revoke": {"security": self.NEW}}
        assert result.notes == []

    def test_the_new_value_is_reported_and_kept(self) -> None:
        """A provider that repairs its document makes the patch idle."""
        result = normalise({"revoke": {"security": self.NEW}}, self.PATCH)
        assert result.document == {"revoke": {"security": self.NEW}}
        [note] = result.notes
        assert "/revoke/security: already" in note

    @pytest.mark.parametrize("document", [{}, {"revoke": {}}, {"revoke": None}, {"revoke": "no object"}])
    def test_a_place_that_is_gone_is_reported(self, document: dict[str, Json]) -> None:
        """Where nothing stands any more, or its parent has left, there is nothing to repair."""
        result = normalise(document, self.PATCH)
        assert result.document == document
        assert result.notes == ["/revoke/security: the document no longer has it"]

    def test_a_third_value_stops_the_run(self) -> None:
        """The error names pointer, expected and found, for someone has to decide."""
        with pytest.raises(GenerationError) as conflict:
            normalise({"revoke": {"security": [{"oauth3": []}]}}, self.PATCH)
        assert str(conflict.value) == (
            '/revoke/security: expected [{"oauth2": null}] or [{"oauth2": []}], found [{"oauth3": []}]'
        )

    def test_null_is_a_third_value_and_not_nothing(self) -> None:
        """A place that holds null exists."""
        with pytest.raises(GenerationError, match="found null"):
            normalise({"revoke": {"security": None}}, self.PATCH)

    def test_true_is_not_one(self) -> None:
        """Values are compared as JSON, where Python's `True == 1` does not hold."""
        with pytest.raises(GenerationError, match="expected 1, found true"):
            normalise({"a": True}, one_patch("/a", (1,), 2))

    def test_what_is_absent_is_added(self) -> None:
        """A missing schema is put where it belongs."""
        result = normalise({"schemas": {}}, one_patch("/schemas/Toggle", (ABSENT,), {"type": "string"}))
        assert result.document == {"schemas": {"Toggle": {"type": "string"}}}
        assert result.notes == []

    def test_whatever_stands_where_nothing_stood_counts_as_repaired(self) -> None:
        """The provider's own schema is better than ours."""
        document = {"schemas": {"Toggle": {"type": "object"}}}
        result = normalise(document, one_patch("/schemas/Toggle", (ABSENT,), {"type": "string"}))
        assert result.document == document
        assert result.notes == ['/schemas/Toggle: repaired upstream, now {"type": "object"}']

    def test_nothing_is_added_to_a_parent_that_is_gone(self) -> None:
        """A field of a schema that has left is reported."""
        result = normalise({}, one_patch("/schemas/Card/format", (ABSENT,), "date"))
        assert result.notes == ["/schemas/Card/format: the document no longer has it"]

    def test_a_value_can_be_taken_away(self) -> None:
        """The truth may be that nothing stands there."""
        result = normalise({"a": {"enum": [1]}}, one_patch("/a/enum", ([1],), ABSENT))
        assert result.document == {"a": {}}

    def test_an_object_in_a_list_is_found_by_what_it_says_of_itself(self) -> None:
        """A parameter is still found after the provider has put another before it."""
        document = {"parameters": [{"name": "cursor"}, {"name": "limit", "schema": {}}]}
        result = normalise(document, one_patch("/parameters/name=limit/schema/format", (ABSENT,), "int32"))
        assert result.document["parameters"][1]["schema"] == {"format": "int32"}

    @pytest.mark.parametrize("operation", [{"parameters": []}, {}])
    def test_an_undeclared_parameter_is_appended(self, operation: dict[str, Json]) -> None:
        """An operation may have an empty list of parameters, or none, which says the same."""
        patch = one_patch("/put/parameters/name=id", (ABSENT,), {"name": "id"})
        assert normalise({"put": operation}, patch).document == {"put": {"parameters": [{"name": "id"}]}}

    def test_a_declared_parameter_is_left_alone(self) -> None:
        """Where the provider declares it, however it does, the patch is idle."""
        document = {"put": {"parameters": [{"name": "id", "in": "path"}]}}
        result = normalise(document, one_patch("/put/parameters/name=id", (ABSENT,), {"name": "id"}))
        assert result.document == document
        assert len(result.notes) == 1

    def test_the_patched_value_is_a_copy(self) -> None:
        """Two places with one patch do not share an object."""
        patch = Patch(("/a", "/b"), (ABSENT,), {}, reason="a test")
        document = normalise({}, Patches((patch,))).document
        assert document == {"a": {}, "b": {}}
        assert document["a"] is not document["b"]


class TestPatchFile:
    """How a patch is written."""

    def test_values_are_json_texts(self) -> None:
        """Null can be said, and the word absent is a value only in its JSON quotes."""
        [patch] = load_patches(
            """
            [[patch]]
            pointer = "/a"
            expected = ['null', '"absent"', 'absent']
            value = 'true'
            reason = "a test"
            """
        ).patches
        assert patch == Patch(("/a",), (None, "absent", ABSENT), True, "a test")

    @pytest.mark.parametrize(
        "text",
        [
            "[[patch]]\npointer = '/a'\nexpected = 'absent'\nvalue = '1'",  # no reason
            "[[patch]]\nexpected = 'absent'\nvalue = '1'\nreason = 'r'",  # no pointer
            "[[patch]]\npointer = '/a'\nexpected = 'null'\nvalue = '1'\nreason = 'r'",  # expected is no list
            "[[patch]]\npointer = '/a'\nexpected = ['x']\nvalue = '1'\nreason = 'r'",  # not JSON
            "[[patch]]\npointer = '/a'\nexpected = 'absent'\nvalue = '1'\nreason = 'r'\nlnk = 'typo'",
            "[secret]\nCard = ['pan']",
        ],
    )
    def test_what_is_not_understood_is_refused(self, text: str) -> None:
        """A patch that is not read would be a defect that is not repaired."""
        with pytest.raises(GenerationError, match=r"patch|table|unknown"):
            load_patches(text)


class TestSecrets:
    """Fields and parameters that hold secrets are marked."""

    def test_fields_and_parameters_are_marked(self) -> None:
        """`x-secret` stands at the property of the schema and at the parameter of the operation."""
        document = {
            "paths": {"/c/{secret}": {"get": {"operationId": "c:get", "parameters": [{"name": "secret"}]}}},
            "components": {"schemas": {"Token": {"properties": {"code": {"type": "string"}}}}},
        }
        result = normalise(document, Patches((), {"Token": ["code"], "c:get": ["secret"]}))
        assert result.notes == []
        assert result.document["paths"]["/c/{secret}"]["get"]["parameters"][0]["x-secret"] is True
        properties = result.document["components"]["schemas"]["Token"]["properties"]
        assert properties == {"code": {"type": "string", "x-secret": True}}

    def test_a_place_that_is_gone_is_reported(self) -> None:
        """A secret that is no longer there stops nothing."""
        result = normalise({}, Patches((), {"Token": ["code"], "c:get": ["secret"]}))
        assert result.notes == [
            "secrets: Token has no field or parameter code",
            "secrets: c:get has no field or parameter secret",
        ]


class TestRules:
    """What recurs in the documents, each on a small one."""

    def test_titles_go_and_properties_named_title_stay(self) -> None:
        """Only the keyword is dropped, at every depth; names of properties are not keywords."""
        names = {
            name: {"type": "string"}
            for name in ("title", "format", "nullable", "oneOf", "$ref", "properties")
        }
        schema = {
            "title": "Page",
            "type": "object",
            "properties": {**names, "of": {"title": "Of", "items": {}}},
        }
        assert repair({"Page": schema}) == {
            "Page": {"type": "object", "properties": {**names, "of": {"items": {}}}}
        }

    def test_titles_go_in_operations_and_stay_in_info(self) -> None:
        """Schemas stand in parameters, bodies, answers and webhooks too."""
        content = {"application/json": {"schema": {"title": "T", "type": "string"}}}
        operation = {
            "parameters": [{"name": "title", "schema": {"title": "Title"}}],
            "requestBody": {"content": content},
        }
        document = {
            "info": {"title": "API"},
            "paths": {"/title": {"get": operation}},
            "webhooks": {"w": {"post": operation}},
        }
        result = normalise(document, Patches()).document
        assert result["info"] == {"title": "API"}
        for repaired_operation in (result["paths"]["/title"]["get"], result["webhooks"]["w"]["post"]):
            assert repaired_operation["parameters"] == [{"name": "title", "schema": {}}]
            assert repaired_operation["requestBody"]["content"]["application/json"]["schema"] == {
                "type": "string"
            }

    def test_uuid4_is_uuid(self) -> None:
        """The parser knows one format of that kind."""
        schema = {"anyOf": [{"type": "string", "format": "uuid4"}, {"type": "string", "format": "date"}]}
        assert repair({"Id": schema})["Id"]["anyOf"] == [
            {"type": "string", "format": "uuid"},
            {"type": "string", "format": "date"},
        ]

    def test_nullable_beside_a_reference_becomes_a_union(self) -> None:
        """OpenAPI 3.0 ignores what stands beside `$ref`; other siblings stay beside the union."""
        country = {"$ref": "#/components/schemas/Country", "nullable": True, "readOnly": True}
        plain = {"$ref": "#/components/schemas/Country", "readOnly": True}
        text = {"type": "string", "nullable": True}
        schemas = {
            "Country": {"type": "string"},
            "Address": {"properties": {"c": country, "p": plain, "t": text}},
        }
        assert repair(schemas)["Address"]["properties"] == {
            "c": {"anyOf": [{"$ref": "#/components/schemas/Country"}, {"enum": [None]}], "readOnly": True},
            "p": plain,
            "t": text,
        }

    def test_an_alias_gives_way_to_its_target(self) -> None:
        """References and discriminators name the target; aliases are kept as data, also of other aliases."""
        mapping = {"a": "#/components/schemas/Alias", "t": "#/components/schemas/Target"}
        schemas = {
            "Again": {"$ref": "#/components/schemas/Alias"},
            "Alias": {"$ref": "#/components/schemas/Target", "title": "Target"},
            "Target": {"type": "object"},
            "List": {"items": {"$ref": "#/components/schemas/Again"}},
            "Union": {"anyOf": [], "discriminator": {"propertyName": "type", "mapping": mapping}},
        }
        document = normalise({"components": {"schemas": schemas}}, Patches()).document
        assert document["x-aliases"] == {"Again": "Target", "Alias": "Target"}
        target = "#/components/schemas/Target"
        assert document["components"]["schemas"] == {
            "Target": {"type": "object"},
            "List": {"items": {"$ref": target}},
            "Union": {
                "anyOf": [],
                "discriminator": {"propertyName": "type", "mapping": {"a": target, "t": target}},
            },
        }

    def test_a_time_zone_is_any_string(self) -> None:
        """Other enums stay closed in the document."""
        schemas = {
            "Zone": {"type": "string", "enum": ["Etc/UTC", "Europe/Paris"], "default": "Etc/UTC"},
            "Unit": {"type": "string", "enum": ["UTC", "hour"]},
        }
        assert repair(schemas) == {"Zone": {"type": "string", "default": "Etc/UTC"}, "Unit": schemas["Unit"]}

    def test_an_enum_that_a_component_has_is_written_once(self) -> None:
        """The title says whose it is; with other values or keywords it is another, as a component is."""
        country = {"type": "string", "enum": ["DE", "FR"], "title": "Country", "x-enums": {}}
        other = {"type": "string", "enum": ["FR"], "title": "Country"}
        first = {**country, "default": "DE"}
        schemas = {
            "Country": country,
            "Place": {**country, "title": "Country"},
            "Address": {"properties": {"c": {"anyOf": [country, {"type": "null"}]}, "o": other, "f": first}},
        }
        address = repair(schemas)["Address"]["properties"]
        assert address["c"]["anyOf"][0] == {"$ref": "#/components/schemas/Country"}
        assert [address[name]["enum"] for name in ("o", "f")] == [["FR"], ["DE", "FR"]]
        assert repair(schemas)["Place"]["enum"] == repair(schemas)["Country"]["enum"] == ["DE", "FR"]


@pytest.mark.parametrize("provider", PROVIDERS)
class TestVendored:
    """The documents of spec/ as they are."""

    def test_the_file_is_canonical(self, provider: str) -> None:
        """Written one way, a new version shows its changes alone."""
        text = (SPEC / f"{provider}.json").read_text("utf-8")
        assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False) + "\n"

    def test_the_source_is_named(self, provider: str) -> None:
        """sources.toml says which document this is, to the byte."""
        source = tomllib.loads((SPEC / "sources.toml").read_text("utf-8"))[provider]
        assert source["origin"].startswith("https://")
        assert source["licence"] == "Apache-2.0"
        assert source["sha256"] == hashlib.sha256((SPEC / f"{provider}.json").read_bytes()).hexdigest()

    def test_there_is_no_prose(self, provider: str) -> None:
        """Facts only: descriptions are HTTP's reason phrases, since OpenAPI wants one of each response."""
        document = vendored(provider)
        for schema in all_schemas(document):
            assert not schema.keys() & {"description", "example", "examples", "externalDocs"}
        for operation in operations(document).values():
            assert not operation.keys() & {"description", "summary", "x-codeSamples"}
            for parameter in operation.get("parameters", []):
                assert not parameter.keys() & {"description", "example", "examples"}
        phrases = {status.phrase for status in HTTPStatus} | {
            "Unprocessable Entity"
        }  # 422, until Python 3.13
        described = [value for key, value in keys_and_values(document) if key == "description"]
        assert {text for text in described if isinstance(text, str)} <= phrases

    def test_every_patch_is_needed(self, provider: str) -> None:
        """No patch is idle, and each secret is where it is said to be."""
        result = normalise(vendored(provider), patches_of(provider))
        assert (result.idle, result.missing) == ({}, [])

    def test_the_input_is_left_as_it_is(self, provider: str) -> None:
        """Normalising gives a new document."""
        document = vendored(provider)
        before = copy.deepcopy(document)
        normalise(document, patches_of(provider))
        assert document == before

    @pytest.mark.slow
    def test_a_repaired_document_needs_no_repair(
        self, provider: str, repaired: dict[str, dict[str, Json]]
    ) -> None:
        """Twice is once; only the notes say so."""
        document = repaired[provider]
        again = normalise(document, patches_of(provider))
        assert again.document == document
        assert len(again.notes) == sum(len(patch.pointers) for patch in patches_of(provider).patches)

    def test_every_reference_leads_somewhere(
        self, provider: str, repaired: dict[str, dict[str, Json]]
    ) -> None:
        """No `$ref` or discriminator dangles."""
        names = repaired[provider]["components"]["schemas"].keys()
        for schema in all_schemas(repaired[provider]):
            references = [schema["$ref"]] if "$ref" in schema else []
            references += schema.get("discriminator", {}).get("mapping", {}).values()
            assert {reference.removeprefix("#/components/schemas/") for reference in references} <= names

    def test_every_path_parameter_is_declared(
        self, provider: str, repaired: dict[str, dict[str, Json]]
    ) -> None:
        """What stands in braces is what an operation declares."""
        for path, item in repaired[provider]["paths"].items():
            for operation in item.values():
                declared = {
                    parameter["name"]
                    for parameter in operation.get("parameters", [])
                    if parameter["in"] == "path"
                }
                assert declared == set(re.findall(r"\{(\w+)\}", path))

    @pytest.mark.slow
    def test_the_parser_understands_all_of_it(
        self, provider: str, repaired: dict[str, dict[str, Json]]
    ) -> None:
        """Every operation and schema arrives, with no error and no warning."""
        document = repaired[provider]
        config = Config.from_sources(
            ConfigFile(literal_enums=True),
            MetaType.NONE,
            document_source=Path(provider),
            file_encoding="utf-8",
            overwrite=True,
            output_path=None,
        )
        data = GeneratorData.from_dict(copy.deepcopy(document), config=config)
        assert not isinstance(data, GeneratorError)
        assert data.errors == []
        collections = data.endpoint_collections_by_tag.values()
        assert [error for collection in collections for error in collection.parse_errors] == []
        parsed = {
            (endpoint.method, endpoint.path)
            for collection in collections
            for endpoint in collection.endpoints
        }
        assert len(parsed) == OPERATIONS[provider]

        components = oai.OpenAPI.model_validate(copy.deepcopy(document)).components
        assert components is not None
        schemas = build_schemas(components=components.schemas or {}, schemas=Schemas(), config=config)
        assert schemas.errors == []
        assert len(schemas.classes_by_reference) == len(document["components"]["schemas"])
        assert document["components"]["schemas"].keys() == schemas_of(provider)


class TestSuspects:
    """What sounds like a secret is hidden until somebody has looked."""

    @staticmethod
    def document() -> dict[str, Json]:
        text = {"type": "string"}
        optional = {"anyOf": [text, {"type": "null"}]}
        properties = {
            **dict.fromkeys(("api_key", "code", "id", "tokenizer"), text),
            "access_token": dict(optional),
            "key_count": {"type": "integer"},
            "token": {"$ref": "#/components/schemas/Thing"},
        }
        # As read from a file, no value is another's.
        return json.loads(json.dumps({"components": {"schemas": {"Thing": {"properties": properties}}}}))

    @pytest.mark.parametrize(
        ("tables", "hidden"),
        [
            ({}, ["access_token", "api_key", "code"]),
            ({"secrets": {"Thing": ["code"]}}, ["access_token", "api_key"]),
            ({"harmless": {"fields": ["*.code", "Th*.api_key"]}}, ["access_token"]),
            ({"harmless": {"fields": ["*_token", "Other.code"]}}, ["api_key", "code"]),
        ],
    )
    def test_it_is_told(self, tables: dict[str, Any], hidden: list[str]) -> None:
        """Where it is listed as neither a secret nor harmless. Numbers and references are none."""
        result = normalise(self.document(), Patches(**tables))
        asked = [note for note in result.notes if "sounds like a secret" in note]
        assert sorted(note.split(":")[0].rpartition("/")[2] for note in asked) == hidden
        properties = result.document["components"]["schemas"]["Thing"]["properties"]
        marked = {key for key, value in properties.items() if value.get("x-secret")}
        assert marked == {*hidden, *tables.get("secrets", {}).get("Thing", ())}

    @pytest.mark.parametrize(
        ("tables", "hidden"),
        [
            ({}, ["api_key", "token"]),
            ({"secrets": {"things:get": ["token"]}}, ["api_key"]),
            ({"harmless": {"parameters": ["things:*.api_key", "other.token"]}}, ["token"]),
            ({"harmless": {"fields": ["*.api_key", "*.token"]}}, ["api_key", "token"]),
        ],
    )
    def test_a_parameter_is_told_as_well(self, tables: dict[str, Any], hidden: list[str]) -> None:
        """In a path and in a query."""
        text = {"type": "string"}
        parameters = [
            {"name": "api_key", "in": "path", "required": True, "schema": text},
            {"name": "token", "in": "query", "schema": {"anyOf": [text, {"type": "null"}]}},
            {"name": "key_count", "in": "query", "schema": {"type": "integer"}},
            {"name": "id", "in": "query", "schema": text},
        ]
        operation = {"operationId": "things:get", "parameters": parameters, "responses": {}}
        document = {"openapi": "3.1.0", "paths": {"/v1/{api_key}": {"get": operation}}, "components": {}}
        result = normalise(json.loads(json.dumps(document)), Patches(**tables))
        asked = [note.split(":")[0] for note in result.notes if "sounds like a secret" in note]
        assert asked == [f"/paths/~1v1~1{{api_key}}/get/parameters/name={name}" for name in hidden]
        known = tables.get("secrets", {}).get("things:get", ())
        repaired = result.document["paths"]["/v1/{api_key}"]["get"]["parameters"]
        assert {one["name"] for one in repaired if one.get("x-secret")} == {*hidden, *known}

    @pytest.mark.parametrize(
        "schema",
        [
            {"properties": {"api_key": {"type": ["string", "null"]}}},
            {"allOf": [{"properties": {"api_key": {"type": "string"}}}, {"properties": {"b": {}}}]},
            {"properties": {"in": {"properties": {"api_key": {"type": "string"}}}}},
            {"properties": {"in": {"items": {"properties": {"api_key": {"type": "string"}}}}}},
        ],
    )
    def test_it_is_told_however_it_is_written(self, schema: Json) -> None:
        """In a list of types, a part of `allOf`, or an object that stands inline."""
        document = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Thing": schema}}}
        (note,) = normalise(document, Patches()).notes
        assert "/properties/api_key: sounds like a secret" in note

    @pytest.mark.parametrize("name", ["apiKey", "APIKey", "accessToken", "client-secret", "recovery_codes"])
    @pytest.mark.parametrize("listed", [False, True])
    def test_it_is_told_however_it_is_spelled(self, name: str, listed: bool) -> None:
        """In camel case, with hyphens, in the plural; alone and in a list, of a field and of a parameter."""
        schema: Json = {"type": "array", "items": {"type": "string"}} if listed else {"type": "string"}
        parameter = {"name": name, "in": "query", "schema": schema}
        operation = {"operationId": "things:get", "parameters": [parameter], "responses": {}}
        schemas = {"Thing": {"properties": {name: schema}}}
        document = {"paths": {"/things": {"get": operation}}, "components": {"schemas": schemas}}
        assert [note.split(":")[0] for note in normalise(document, Patches()).notes] == [
            f"/components/schemas/Thing/properties/{name}",
            f"/paths/~1things/get/parameters/name={name}",
        ]


class TestKnownDefects:
    """The truth about the defects that the API's users would meet."""

    @pytest.mark.parametrize("wrong", [[{"oauth2": None}], [{"oauth2": []}]])
    def test_revoking_a_square_token_wants_the_application_secret(self, wrong: Json) -> None:
        """`Authorization: Client APPLICATION_SECRET`, whichever of its mistakes a release makes."""
        document = vendored("square")
        operations(document)["RevokeToken"]["security"] = wrong
        result = normalise(document, patches_of("square"))
        assert [note for note in result.notes if "revoke" in note] == []
        assert operations(result.document)["RevokeToken"]["security"] == [{"oauth2ClientSecret": []}]
        scheme = result.document["components"]["securitySchemes"]["oauth2ClientSecret"]
        assert scheme["x-authorization-scheme"] == "Client"

    def test_square_says_its_times_page_sizes_and_lists(self, repaired: dict[str, dict[str, Json]]) -> None:
        """Each format and page size that the patch file has arrives; and comma-separated strings."""
        document = repaired["square"]
        found = Counter(schema.get("format") for schema in all_schemas(document))
        formats = Counter(map(json.loads, said("square", "format")))
        assert formats.keys() >= {"date-time", "date", "duration", "local-time"}
        published = Counter(schema.get("format") for schema in all_schemas(vendored("square")))
        assert {name: found[name] - published[name] for name in formats} == formats
        sizes = {name: operation.get("x-max-page-size") for name, operation in operations(document).items()}
        told = [str(size) for size in sizes.values() if size]
        assert sorted(told) == sorted(said("square", "x-max-page-size"))
        assert sizes["ListPayments"] == 100
        commas = [
            (name, parameter["name"])
            for name, operation in operations(document).items()
            for parameter in operation.get("parameters", ())
            if parameter.get("x-comma-separated")
        ]
        assert sorted(commas) == [
            ("ListCatalog", "types"),
            ("RetrieveInventoryChanges", "location_ids"),
            ("RetrieveInventoryCount", "location_ids"),
        ]

    def test_polar_takes_public_clients_and_a_bare_introspection(
        self, repaired: dict[str, dict[str, Json]]
    ) -> None:
        """PKCE has a verifier and no secret; a token that is not active has one field."""
        schemas = repaired["polar"]["components"]["schemas"]
        exchange = schemas["AuthorizationCodeTokenRequest"]
        assert exchange["properties"]["code_verifier"] == {"type": "string", "x-secret": True}
        for name in ("AuthorizationCodeTokenRequest", "RefreshTokenRequest"):
            assert not {"client_secret", "code_verifier"} & set(schemas[name]["required"])
        assert schemas["IntrospectTokenResponse"]["required"] == ["active"]

    def test_polar_has_one_alias_and_three_time_zones(self, repaired: dict[str, dict[str, Json]]) -> None:
        """The alias is known, and all parameters named timezone are strings."""
        document = repaired["polar"]
        assert document["x-aliases"] == {"CheckoutCreate": "CheckoutProductsCreate"}
        assert "CheckoutCreate" not in document["components"]["schemas"]
        zones = [
            parameter["schema"]
            for operation in operations(document).values()
            for parameter in operation.get("parameters", [])
            if parameter["name"] == "timezone"
        ]
        assert len(zones) == 5
        assert not any("enum" in json.dumps(zone) for zone in zones)
