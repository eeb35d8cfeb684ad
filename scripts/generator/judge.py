"""openapi-python-client's parser as the judge of a document: what it warns of, or loses, stops the run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.schema import OpenAPI
from pydantic import ValidationError

from generator.classes import CONFIG, Classes
from generator.document import Json, each_schema, operations
from generator.errors import GenerationError
from generator.pointers import pointer

BODIES = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
"""The media types of bodies, the best first."""


def _judged(document: Json) -> Json:
    """A copy without what the parser refuses and has no say in: defaults, and media types that stay text."""
    judged = each_schema(document, lambda schema: {k: v for k, v in schema.items() if k != "default"})
    for _, _, operation in operations(judged):
        content = operation.get("requestBody", {}).get("content", {})
        for media in [media for media in content if len(content) > 1 and essence(media) not in BODIES]:
            del content[media]
        for response in operation["responses"].values():
            given = response.get("content", {})
            json = [media for media in given if is_json(media)]
            if given:
                response["content"] = {
                    "application/json" if json else "text/plain": given[json[0]] if json else {}
                }
    return judged


def judge(provider: str, document: Json, classes: Classes) -> None:
    """Let the parser read the whole document."""
    judged = classes.respelled(_judged(document))
    data = GeneratorData.from_dict(judged, config=CONFIG)
    if isinstance(data, GeneratorError):
        told = "\n".join(_misshapen(judged)) or data.detail
        raise GenerationError(f"{provider}: {data.header}:\n{told}")
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if warnings:
        told = "\n".join(f"  {_placed(f'{warning.header} {warning.detail}')}" for warning in warnings)
        raise GenerationError(f"{provider}: the parser gave {len(warnings)} warnings:\n{told}")
    # The parser gives the parameters in a path Python names.
    read = Counter(
        (endpoint.method, _unnamed(endpoint.path.get_untrusted_value()))
        for collection in collections
        for endpoint in collection.endpoints
    )
    given = [(method, path) for path, method, _ in operations(document)]
    read.subtract((method, _unnamed(path)) for method, path in given)
    if lost := [(method, path) for method, path in given if read[method, _unnamed(path)] < 0]:
        places = ", ".join(pointer(("paths", path, method)) for method, path in lost)
        raise GenerationError(f"{provider}: the parser lost operations: {places}")
    registered = {prop.class_info.name for prop in (*data.models, *data.enums)}
    for key, schema in document["components"]["schemas"].items():
        if ("properties" in schema or "enum" in schema) and classes(key).name not in registered:
            raise GenerationError("the parser lost this schema", "components", "schemas", key)


def _unnamed(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _misshapen(document: Json) -> Iterator[str]:
    """What keeps the parser from reading a document at all."""
    try:
        OpenAPI.model_validate(document)
    except ValidationError as error:
        told: dict[str, str] = {}
        for problem in error.errors():
            node: Any = document
            way: list[Any] = []
            for token in problem["loc"]:  # the kinds that a value might be of are among them
                if isinstance(token, int) or token in node:
                    node = node[token]
                    way.append(token)
            told.setdefault(pointer(tuple(way)), problem["msg"])
        yield from (f"  {place}: {message}" for place, message in told.items())


def _placed(warning: str) -> str:
    """What the parser says of an operation, with the JSON pointer instead of the method and the path."""
    warning = re.sub(r"<\S*UntrustedString object at 0x\w+>", "it", warning)
    return re.sub(
        r"WARNING parsing (\w+) (\S+) within \S+",
        lambda found: f"{pointer(('paths', found[2], found[1].lower()))}:",
        warning,
    )


def essence(media: str) -> str:
    """A media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    kind = essence(media)
    return kind == "application/json" or kind.endswith("+json")
