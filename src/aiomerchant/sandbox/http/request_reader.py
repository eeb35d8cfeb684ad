"""Reads the requests for an operation as its document types them, and collects violations of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import field, frozen

from aiomerchant.errors import ResponseError
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.document.unknown_fields import unknown_fields
from aiomerchant.sandbox.document.validator import MANY, SchemaError
from aiomerchant_core.spelling import nearest

from .multipart import read_parts

__all__ = ["FORM", "MULTIPART", "RequestReader", "Violation"]

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
JSON: Final = "application/json"

#: The message of each kind; `{}` stands for the expected value.
_MESSAGES: Final = {
    "const": "has another value than the only one",
    "content type": "has another content type than {}",
    "enum": "is not {}",
    "exclusiveMaximum": "is not less than {}",
    "exclusiveMinimum": "is not greater than {}",
    "format": "is no {}",
    "json": "is not valid JSON",
    "maxItems": "has more than {} items",
    "maxLength": "is longer than {} characters",
    "maximum": "is greater than {}",
    "minItems": "has fewer than {} items",
    "minLength": "is shorter than {} characters",
    "minimum": "is less than {}",
    "not simulated": "is not simulated, and has no effect here",
    "pattern": "does not match the pattern",
    "required": "is missing",
    "type": "is no {}",
    "unknown": "is not documented",
    "version": "is no API version that the sandbox serves: {}",
    "unknown field": "is not documented",
}
#: Formats that text is easily not of, with an example.
_FORMATS: Final = {
    "date": "date, such as 2026-01-31",
    "date-time": "date-time, such as 2026-01-31T12:00:00Z",
}
#: The kinds of what the providers ignore, and of what they do not.
_IGNORED: Final = frozenset({"unknown", "unknown field", "not simulated"})
#: The deepest nesting of a JSON body.
DEEPEST_NESTING: Final = 100
_DEEP: Final = re.compile(r"([^\[\]]+)\[([^\[\]]*)\]")


@frozen
class Violation:
    """A request violates the provider's document.

    Attributes:
        provider: `polar` or `square`.
        operation: The id of the operation.
        location: `path`, `query`, `header` or `body`, and the names and indices from there to the value.
        kind: The keyword of JSON Schema that is broken: `required`, `type`, `enum`, `format`. Beside these,
            `unknown` is a parameter that the document does not have, and `unknown field` such a field of the
            body, at any depth: the providers ignore both. `not simulated` is a filter, a range or a sort
            order that the provider applies and the sandbox does not. `content type` and `json` are of a body
            that cannot be read; `version` is an API version that the sandbox does not serve, whether or not
            the provider does.
        expected: The value of the keyword: a type, a format, a bound, values; of `version`, the served ones.
            For what is unknown it is the nearest name that is documented, or None.
        found: The invalid value.
    """

    provider: str
    operation: str
    location: tuple[str | int, ...]
    kind: str
    expected: Any = None
    found: Any = field(default=None, repr=False)

    @property
    def refused(self) -> bool:
        """True if the provider refuses a request with this violation."""
        return self.kind not in _IGNORED

    @property
    def message(self) -> str:
        """The violation as text, without the invalid value."""
        expected = self.expected
        text = " or ".join(map(str, expected)) if isinstance(expected, list | tuple) else str(expected)
        if self.kind == "enum" and isinstance(expected, list) and len(expected) > MANY:
            text = f"one of the {len(expected)} known values"
        message = _MESSAGES.get(self.kind, "is not valid").format(_FORMATS.get(text, text))
        near = self.kind in _IGNORED and expected is not None
        return f"{message}; did you mean {expected}?" if near else message

    def __str__(self) -> str:
        return f"{self.operation}: {'.'.join(map(str, self.location))} {self.message}"


class RequestReader:
    """Reads the requests for one operation, and collects their violations.

    Args:
        contract: The document.
        route: The operation.
        coerce: Turns a value that the server takes into one of its schema, and returns others as they are.
    """

    def __init__(
        self, contract: Contract, route: Route, coerce: Callable[[Schema, Any], Any] = lambda _, value: value
    ) -> None:
        self._contract = contract
        self._route = route
        self._coerce = coerce
        self.violations: list[Violation] = []

    def path(self, values: Mapping[str, str]) -> dict[str, str]:
        """The path parameters by name."""
        read = dict(values)
        for parameter in self._route.parameters:
            name, schema = parameter["name"], parameter.get("schema", {})
            if parameter["in"] == "path" and name in values:
                read[name] = str(self._read(schema, values[name], "path", name))
        return read

    def query(self, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
        """The query parameters by name, typed by the document."""
        parameters = {parameter["name"]: parameter for parameter in self._route.query()}
        given: dict[str, list[str]] = {}
        deep: dict[str, dict[str, list[str]]] = {}
        for name, value in pairs:
            inner = _DEEP.fullmatch(name)
            if inner is not None and inner[1] in parameters:
                deep.setdefault(inner[1], {}).setdefault(inner[2], []).append(value)
            elif name in parameters:
                given.setdefault(name, []).append(value)
            else:
                self._note("query", name, "unknown", nearest(name, parameters))
        read: dict[str, Any] = {
            name: {key: texts[0] if len(texts) == 1 else texts for key, texts in inner.items()}
            for name, inner in deep.items()
        }
        for name, texts in given.items():
            if parameters[name].get("explode") is False:
                texts = [part for text in texts for part in text.split(",")]
            read[name] = self._typed(parameters[name].get("schema", {}), texts)
        for name, parameter in parameters.items():
            if name in read:
                read[name] = self._read(parameter.get("schema", {}), read[name], "query", name)
            elif parameter.get("required"):
                self._note("query", name, "required")
        return read

    def body(self, content_type_line: str, raw: bytes) -> Any:
        """The body as JSON values, those of a form typed by the document.

        A multipart body is read as its parts by name: JSON values, and files as `File`.
        """
        route = self._route
        content_type = content_type_line.partition(";")[0].strip().lower()
        if route.body is None:
            return None
        if not raw:
            if route.required and self._contract.validator.accepts(route.body, {}):
                return {}
            if route.required:
                self._validate(route.body, {}, "body")
            return None
        if content_type != route.media and not (route.media == JSON and not _is_json(raw)):
            self._note("body", None, "content type", route.media, content_type)
            return None
        if route.media == MULTIPART:
            return self._parts(route, content_type_line, raw)
        if route.media == FORM:
            pairs = parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)
            read: Any = self._form(route.body, pairs)
        else:
            try:
                read = _parsed(raw)
            except ResponseError:
                self._note("body", None, "json")
                return None
        return self._read(route.body, read, "body")

    def _parts(self, route: Route, content_type: str, raw: bytes) -> Any:
        files = read_parts(content_type, raw)
        if files is None:
            self._note("body", None, "content type", MULTIPART)
            return None
        parts: dict[str, Any] = dict(files)
        if route.part in files:
            try:
                sent = _parsed(parts.pop(route.part).content)
            except ResponseError:
                self._note("body", route.part, "json")
            else:
                parts[route.part] = self._read(route.body or {}, sent, "body", route.part)
        return parts

    def _form(self, schema: Schema, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
        whole = self._contract.resolve(schema)
        variants = [self._contract.resolve(variant) for variant in whole.get("oneOf", whole.get("anyOf", ()))]
        properties: dict[str, Schema] = {}
        for variant in (whole, *variants):
            properties |= variant.get("properties", {})
        return {name: self._typed(properties.get(name, {}), [value]) for name, value in pairs}

    def _typed(self, schema: Schema, texts: list[str]) -> Any:
        """The typed value of a parameter's texts; the text itself where no type fits."""
        kinds = sorted(self._kinds(schema), key=lambda found: (found[0] == "array") is (len(texts) == 1))
        for kind, inner in kinds:
            match kind:
                case "array":
                    return [self._typed(inner.get("items", {}), [text]) for text in texts]
                case "integer" if re.fullmatch(r"-?[0-9]{1,19}", texts[-1]):
                    return int(texts[-1])
                case "number" if re.fullmatch(r"-?[0-9]{1,19}(\.[0-9]{1,19})?", texts[-1]):
                    return float(texts[-1])
                case "boolean" if texts[-1] in {"true", "false"}:
                    return texts[-1] == "true"
        return texts[-1]

    def _kinds(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        """The types that a schema and its variants allow."""
        whole = self._contract.resolve(schema)
        kinds = whole.get("type", ())
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            yield kind, whole
        for variant in (*whole.get("anyOf", ()), *whole.get("oneOf", ()), *whole.get("allOf", ())):
            yield from self._kinds(variant)

    def _read(self, schema: Schema, value: Any, *location: str) -> Any:
        """The value as the server takes it, and validated."""
        read = self._coerce(schema, value)
        self._validate(schema, read, *location)
        if location[0] == "body":
            for found in unknown_fields(self._contract, schema, read):
                steps = (*location, *found.location)
                self._violated(steps, "unknown field", found.near, found.value)
        return read

    def _validate(self, schema: Schema, value: Any, *location: str) -> None:
        for error in self._contract.validator.errors(schema, value):
            steps = (*location, *error.location)
            if error.kind == "required":
                steps = (*steps, error.expected)
            self._add(steps, error, value)

    def _add(self, location: tuple[str | int, ...], error: SchemaError, whole: Any) -> None:
        found = whole
        for step in error.location:
            found = found[step]
        self._violated(location, error.kind, error.expected, found)

    def _note(self, where: str, name: str | None, kind: str, expected: Any = None, found: Any = None) -> None:
        self._violated((where,) if name is None else (where, name), kind, expected, found)

    def _violated(self, location: tuple[str | int, ...], kind: str, expected: Any, found: Any) -> None:
        violation = Violation(self._contract.provider, self._route.id, location, kind, expected, found)
        self.violations.append(violation)


def _parsed(raw: bytes) -> Any:
    """Decode JSON as strictly as servers do.

    Raises:
        ResponseError: The text is not JSON, or nested more deeply than can be validated.
    """
    value = loads(raw)
    level = [value]
    for _ in range(DEEPEST_NESTING):
        level = [
            inner
            for outer in level
            for inner in (
                outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()
            )
        ]
        if not level:
            return value
    raise ResponseError("the body is nested too deeply")


def _is_json(raw: bytes) -> bool:
    try:
        _parsed(raw)
    except ResponseError:
        return False
    return True
