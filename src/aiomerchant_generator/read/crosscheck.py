"""Read a document a second time, by openapi-python-client's parser: warnings and lost parts stop the run."""

import copy
import re
from collections import Counter
from collections.abc import Iterator

from openapi_python_client.parser import openapi
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.schema import OpenAPI, Schema
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import ValidationError

from aiomerchant_generator.documents.document import (
    ABSENT,
    BODIES,
    Document,
    Json,
    at,
    each_schema,
    essence,
    is_json,
    objects,
    operations,
    schemas_of,
)
from aiomerchant_generator.documents.errors import GenerationError, Position, pointer
from aiomerchant_generator.read.classes import CONFIG, Classes

_JSON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object"}


def crosscheck(provider: str, document: Document, classes: Classes) -> None:
    """Let the parser read the whole document.

    Raises:
        GenerationError: the parser refused the document, warned, or lost an operation or a schema.
    """
    _adapt_parser()
    readable = classes.respelled(_readable(document))
    data = openapi.GeneratorData.from_dict(readable, config=CONFIG)
    if isinstance(data, GeneratorError):
        problems = "\n".join(_misshapen(readable)) or data.detail
        raise GenerationError(f"{provider}: {data.header}:\n{problems}")
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if warnings:
        problems = "\n".join(f"  {_worded(warning, readable)}" for warning in warnings)
        raise GenerationError(f"{provider}: the parser gave {len(warnings)} warnings:\n{problems}")
    endpoints = [endpoint for collection in collections for endpoint in collection.endpoints]
    lost = Counter((method, _unnamed(path)) for path, method, _ in operations(document))
    lost -= Counter((one.method, _unnamed(one.path.get_untrusted_value())) for one in endpoints)
    if lost:
        pointers = (pointer(("paths", p, m)) for p, m, _ in operations(document) if (m, _unnamed(p)) in lost)
        raise GenerationError(f"{provider}: the parser lost operations: {', '.join(pointers)}")
    registered = {prop.class_info.name for prop in (*data.models, *data.enums)}
    for key, schema in schemas_of(document).items():
        # The parser numbers the class of an enum with null.
        kept = "properties" in schema or None not in schema.get("enum", [None])
        if kept and classes(key).name not in registered:
            raise GenerationError("the parser lost this schema", "components", "schemas", key)


def _adapt_parser() -> None:
    """Replace two functions of the parser. An import of this module leaves it as it is."""
    # The parser makes a deep copy of each endpoint, with all models that it refers to, and drops the
    # original. That took half of the time of a run, and a shallow copy does as well.
    setattr(openapi, "deepcopy", copy.copy)  # noqa: B010 - mypy allows no assignment
    # In its messages, names of the document would be addresses of objects.
    setattr(UntrustedString, "__str__", UntrustedString.get_untrusted_value)  # noqa: B010 - mypy allows no assignment


def _readable(document: Document) -> Document:
    """Copy a document without what the parser would refuse for nothing: defaults, most media types."""
    copy = each_schema(document, _readable_schema)
    for _, _, operation in operations(copy):
        for parameter in operation.get("parameters", ()):
            if parameter.pop("content", None):
                parameter["schema"] = {}
        content = operation.get("requestBody", {}).get("content", {})
        for media in [media for media in content if len(content) > 1 and essence(media) not in BODIES]:
            del content[media]
        for response in operation["responses"].values():
            if given := response.get("content", {}):
                json = next(filter(is_json, given), None)
                response["content"] = {"application/json": given[json]} if json else {"text/plain": {}}
    return copy


def _readable_schema(schema: Json) -> Json:
    """Drop the default, and add null to a union of one, whose member the parser would read a second time."""
    kinds = {_JSON_TYPES[type(value)] for value in schema.get("enum", ()) if value is not None}
    if len(kinds) > 1 or not kinds <= {"string", "integer"}:  # the parser's warning has names of classes
        problem = f"no rule for an enum with values of the JSON type {' and '.join(sorted(kinds))}"
        raise GenerationError(problem, "enum")
    schema = {key: value for key, value in schema.items() if key != "default"}
    if len(schema.get("anyOf", ())) == 1:
        schema["anyOf"] = [*schema["anyOf"], {"type": "null"}]
    return schema


def _unnamed(path: str) -> str:
    """Remove the names of a path's parameters, since the parser gives them Python names."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _misshapen(document: Document) -> Iterator[str]:
    """Yield the errors of a document's shape, with their JSON pointers."""
    try:
        OpenAPI.model_validate(document)
    except ValidationError as error:
        problems: dict[str, str] = {}
        for problem in error.errors():
            place: Position = ()
            for token in problem["loc"]:  # pydantic adds the names of the types that it tried
                if at(document, *place, token, default=ABSENT) is not ABSENT:
                    place = (*place, token)
            problems.setdefault(pointer(place), problem["msg"])
        yield from (f"  {where}: {message}" for where, message in problems.items())


def _worded(warning: ParseError, document: Document) -> str:
    """Return the parser's warning on one line, behind the pointer of its schema or operation."""
    text = " ".join(f"{warning.header} {warning.detail}".split())
    if isinstance(warning.data, Schema):
        met = warning.data.model_dump(mode="json", by_alias=True, exclude_unset=True)
        text = next((f"{pointer(place)}: {text}" for place, node in objects(document) if node == met), text)
    return re.sub(
        r"WARNING parsing (\w+) (\S+) within \S+",
        lambda found: f"{pointer(('paths', found[2], found[1].lower()))}:",
        text,
    )
