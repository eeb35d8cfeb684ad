"""Write an example call of each operation: real Python, with values by the meaning of their names.

An example gives the required arguments, and those of its row in spec/*.docs.toml; where there are
neither, the first argument whose name has a value there.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from aiomerchant_generator.model import Api, Operation
from aiomerchant_generator.types import Const
from aiomerchant_generator.words import singular
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.example_values import ExampleValues

#: The longest call that a docstring shows; longer ones are shortened.
_WIDTH: Final = 88
#: A longer text is an ellipsis in a docstring.
_LONGEST_TEXT: Final = 16
#: What examples call a client with the token of a customer's session.
PORTAL: Final = "portal"

#: The segment of a path before the parameter that is written behind the path.
_ABOVE: Final = re.compile(r"([\w-]+)/\{(\w+)\}.* \2$")


class ExampleWriter:
    """Writes the examples of one version of an API."""

    def __init__(self, api: Api, descriptions: Descriptions) -> None:
        self.api = api
        self._descriptions = descriptions
        self._values = ExampleValues(api, descriptions)
        self._names = {one.id: one.name.name for one in api.operations}
        rows = descriptions.sessions
        self._sessions = {scheme: row for scheme, row in rows.items() if row["operation"] in self._names}

    def short(self, operation: Operation) -> str:
        """Return an example of one short line, with an ellipsis for what is long."""
        start, end = ("await", "") if operation.paging is None else ("async for item in", ": ...")
        call = f"{start} {self._client(operation)}.{operation.name.name}"
        found = f"{call}({self._arguments(operation, _shortened)}){end}"
        return found if len(found) <= _WIDTH else f"{call}(...){end}"

    def _client(self, operation: Operation) -> str:
        """Return what an example calls the client, which has the token of a session for some operations."""
        return PORTAL if self._session(operation) else self.api.provider

    def _session(self, operation: Operation) -> Mapping[str, Any]:
        """Return the row of the session whose token an operation takes; nothing if it takes another token."""
        takes = set(operation.security)
        if not takes <= self._sessions.keys():
            return {}
        return next((row for scheme, row in self._sessions.items() if scheme in takes), {})

    def _arguments(self, operation: Operation, write: Callable[[Any], str]) -> str:
        given = self._given(operation)
        in_path = [write(given.pop(p.keyword)) for p in operation.path_parameters]
        return ", ".join([*in_path, *(f"{keyword}={write(value)}" for keyword, value in given.items())])

    def _given(self, operation: Operation) -> dict[str, Any]:
        """Return the values of the arguments by keyword, in the order of the signature."""
        row, values = self._values.row(operation.id), self._values
        given: dict[str, Any] = {}
        noun = singular(operation.name.resource.rpartition(".")[2])
        for parameter in operation.path_parameters:
            above = _ABOVE.search(f"{operation.path} {parameter.wire}")
            owner = singular(above[1].replace("-", "_")) if above else noun
            given[parameter.keyword] = values.field(parameter, owner, row)
        if operation.credential is not None:
            keyword = operation.credential.wire
            given[keyword] = row.get(keyword, values.named(keyword, "a-secret"))
        for parameter in operation.query_parameters:
            if parameter.wire in row or parameter.required:
                given[parameter.keyword] = values.field(parameter, noun, row)
        return given | self._body(operation, row, noun)

    def _body(self, operation: Operation, row: Mapping[str, Any], noun: str) -> dict[str, Any]:
        body = operation.body
        if body is None:
            return {}
        if body.fields is None:
            if "body" in row:
                return {"body": row["body"]}
            value = self._values.of(body.type, noun)
            if not body.parts:
                return {"body": value}
            parts = {part: value if part in body.json_part else b"..." for part in body.parts}
            return {"body": {part: row.get(part, made) for part, made in parts.items()}}
        made = operation.idempotency if operation.makes_key else ()
        free = [f for f in operation.own_body_fields if (f.wire,) != made and not isinstance(f.type, Const)]
        shown = [f for f in free if f.required or f.wire in row] or self._values.telling(free)
        return {f.keyword: self._values.field(f, noun, row) for f in shown}


def source(value: Any) -> str:
    """Return a value as code."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case date():  # and a datetime
            return repr(value).replace("datetime.", "").replace("timezone.utc", "UTC")
        case Mapping():
            return f"{{{', '.join(f'{source(key)}: {source(inner)}' for key, inner in value.items())}}}"
        case list():
            return f"[{', '.join(map(source, value))}]"
    return repr(value)


def _shortened(value: Any) -> str:
    """Return a value as code, an ellipsis in place of much of it."""
    match value:
        case str() if len(value) > _LONGEST_TEXT:
            return '"..."'
        case Mapping() | list() if len(source(value)) > _LONGEST_TEXT:
            return "{...}" if isinstance(value, Mapping) else "[...]"
        case date():
            return "..."
    return source(value)
