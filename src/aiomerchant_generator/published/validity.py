"""Checks a patched document against OpenAPI, and reports each error with its JSON pointer.

It checks what the generator relies on: the types of members, the targets of references, unique names.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from aiomerchant_generator.documents.document import at, resolved
from aiomerchant_generator.documents.errors import Position, pointer, tokens
from aiomerchant_generator.published.distil import FACT, KINDS
from aiomerchant_generator.published.reading import Json, SourceError

MOST_SHOWN: Final = 20

_SHAPES: Final = {
    **dict.fromkeys(
        ("operationId", "openapi", "title", "name", "in", "pattern", "format", "url", "style"), str
    ),
    **dict.fromkeys(
        ("version", "scheme", "propertyName", "openIdConnectUrl", "tokenUrl", "contentType"), str
    ),
    **dict.fromkeys(("tags", "enum", "security"), list),
    **dict.fromkeys(("deprecated", "nullable", "readOnly", "writeOnly", "explode"), bool),
    **dict.fromkeys(("mapping", "scopes"), dict),
}
_OPERATION_KEYS: Final = KINDS["path item"].keys() - {"parameters", "servers"}


def examine(document: Json) -> None:
    """Check a patched document.

    Raises:
        SourceError: It is broken. The message lists the errors with their positions, at most 20.
    """
    problems = list(_Examiner(document).problems())
    if problems:
        message = "\n".join(f"  {problem}" for problem in problems[:MOST_SHOWN])
        more = f"\n  and {len(problems) - MOST_SHOWN} more" if len(problems) > MOST_SHOWN else ""
        raise SourceError(f"the document is broken where no patch repairs it:\n{message}{more}")


def examine_servers(servers: Mapping[str, str]) -> None:
    """Check the base URLs of environments, by environment, which are https ones.

    Raises:
        SourceError: The URL holds a user or is none.
    """
    for environment, url in servers.items():
        problem = f"the server of {environment} is {url}"
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError as error:
            raise SourceError(f"{problem}: {error}") from None
        if not host or "@" in parts.netloc:
            raise SourceError(f"{problem}: a host without a user is wanted")


class _Examiner:
    def __init__(self, document: Json) -> None:
        self._document = document

    def problems(self) -> Iterator[str]:
        document = self._document
        for key in ("info", "paths"):
            if not isinstance(document.get(key), dict):
                yield f"/{key}: an object is wanted, found {_kind(document.get(key))}"
        shapes = [*self._shapes(document, "document", ()), *_names(document)]
        yield from shapes
        if not shapes:
            yield from self._cycles()
            yield from self._operations()
            yield from self._webhooks()

    # Shapes

    def _shapes(self, node: Json, shape: str, position: Position) -> Iterator[str]:
        if shape.startswith(("{", "[")):
            wanted: Any = dict if shape.startswith("{") else list
            if not isinstance(node, wanted):
                yield f"{pointer(position)}: {_WORDS[wanted]} is wanted, found {_kind(node)}"
                return
            for key, child in node.items() if shape.startswith("{") else enumerate(node):
                if not (isinstance(key, str) and key.startswith("x-") and not isinstance(child, dict)):
                    yield from self._shapes(child, shape[1:-1], (*position, key))
        elif shape == "callback":
            yield from self._shapes(node, "{path item}", position)
        elif isinstance(node, dict):
            yield from self._object(node, shape, position)
        elif not (shape == "schema" and isinstance(node, bool)):
            yield f"{pointer(position)}: an object is wanted, found {_kind(node)}"

    def _object(self, node: dict[str, Json], kind: str, position: Position) -> Iterator[str]:
        if "$ref" in node:
            yield from self._reference(node["$ref"], (*position, "$ref"), kind)
            if kind != "schema":
                return
        table = KINDS[kind]
        for key, value in node.items():
            if key == "$ref" or key not in table:
                continue
            if table[key] != FACT:
                yield from self._shapes(value, table[key], (*position, key))
            elif not isinstance(value, _SHAPES.get(key, object)):
                yield f"{pointer((*position, key))}: {_WORDS[_SHAPES[key]]} is wanted, found {_kind(value)}"
        if kind == "schema":
            yield from _schema(node, position)
            yield from self._mapping(node.get("discriminator"), (*position, "discriminator"))
        elif kind == "parameter":
            yield from _parameter(node, position)

    def _mapping(self, discriminator: Json, position: Position) -> Iterator[str]:
        mapping = discriminator.get("mapping", {}) if isinstance(discriminator, dict) else {}
        for value, reference in mapping.items() if isinstance(mapping, dict) else ():
            yield from self._reference(reference, (*position, "mapping", value), "schema")

    def _reference(self, reference: Json, position: Position, kind: str) -> Iterator[str]:
        if not isinstance(reference, str):
            yield f"{pointer(position)}: text is wanted, found {_kind(reference)}"
            return
        found = self._follow(reference)
        if found is None:
            yield f"{pointer(position)}: nothing stands at {reference}"
        elif kind == "schema":
            # A schema stands among the components, or somewhere in an operation.
            tokens = set(reference.split("/")[:-1])
            if not isinstance(found, dict | bool) or not (
                "schemas" in tokens or "schema" in tokens or reference.endswith("/schema")
            ):
                yield f"{pointer(position)}: no schema stands at {reference}"
        else:
            seen = {reference}
            while isinstance(found, dict) and isinstance(found.get("$ref"), str):
                if found["$ref"] in seen:
                    yield f"{pointer(position)}: {reference} leads back to itself"
                    return
                seen.add(found["$ref"])
                found = self._follow(found["$ref"])
            if not self._fits(reference, position, kind):
                yield f"{pointer(position)}: no {kind} stands at {reference}"

    def _fits(self, reference: str, position: Position, kind: str) -> bool:
        """True if a reference leads to a section for objects of a kind, and does not contain itself."""
        there = tokens(reference)
        around = tuple(map(str, position))[: len(there)] == there
        section = there[-2:-1] if there[-1:] != ("requestBody",) else there[-1:]
        sections = _SECTIONS.get(kind)
        return not around and (sections is None or bool(sections & {*section}))

    def _follow(self, reference: str) -> Json:
        return at(self._document, *tokens(reference)) if reference.startswith("#") else None

    # Cycles: a schema may hold itself in a field or an item, it cannot be itself

    def _cycles(self) -> Iterator[str]:
        components = self._document.get("components", {})
        for section, members in components.items():
            if not section.startswith("x-") and isinstance(members, dict):
                done: set[str] = set()
                for name in members:
                    yield from self._cycle(f"#{pointer(('components', section, name))}", done)

    def _cycle(self, start: str, done: set[str]) -> Iterator[str]:
        """Report a schema that is made of itself. No recursion: a chain may be as long as the document."""
        if start in done:
            return
        open_: dict[str, None] = {start: None}
        waiting = [iter(list(_same(self._follow(start))))]
        while waiting:
            reference = next(waiting[-1], None)
            if reference is None:
                waiting.pop()
                done.add(open_.popitem()[0])
            elif reference in open_:
                chain = list(open_)
                message = " -> ".join([*chain[chain.index(reference) :], reference])
                yield f"{reference.removeprefix('#')}: it is made of itself: {message[:500]}"
                done.update(open_)
                return
            elif reference not in done:
                open_[reference] = None
                waiting.append(iter(list(_same(self._follow(reference)))))

    # Webhooks

    def _webhooks(self) -> Iterator[str]:
        """Report each `x-webhook`, with which Square names a schema's event, without a name or repeated."""
        seen: dict[str, str] = {}
        for name, schema in self._document.get("components", {}).get("schemas", {}).items():
            if not isinstance(schema, dict) or "x-webhook" not in schema:
                continue
            position = pointer(("components", "schemas", name, "x-webhook"))
            said = schema["x-webhook"]
            event = said.get("event") if isinstance(said, dict) else None
            if not isinstance(event, str) or not event:
                yield f"{position}: no name of an event"
            elif seen.setdefault(event, position) != position:
                yield f"{position}: {event} is also at {seen[event]}"

    # Operations

    def _operations(self) -> Iterator[str]:
        seen: dict[str, str] = {}
        for path, item in self._document["paths"].items():
            if path.startswith("x-"):
                continue
            if not _PATH.fullmatch(path):
                problem = "no path: it begins with /, and its parameters stand in braces"
                yield f"{pointer(('paths', path))}: {problem}"
            item = self._resolved(item)
            for method in _OPERATION_KEYS & item.keys():
                position: Position = ("paths", path, method)
                operation = item[method]
                id_ = operation.get("operationId")
                if not id_:
                    yield f"{pointer(position)}: no operationId"
                elif len(id_) > _LONGEST:
                    yield f"{pointer((*position, 'operationId'))}: longer than {_LONGEST} characters"
                elif id_ in seen:
                    yield f"{pointer((*position, 'operationId'))}: {id_} is also at {seen[id_]}"
                seen[id_] = pointer(position)
                if not operation.get("responses"):
                    yield f"{pointer(position)}: no responses"
                for key in ("x-speakeasy-group", "x-speakeasy-name-override"):
                    if not isinstance(operation.get(key, ""), str):
                        yield f"{pointer((*position, key))}: text is wanted, found {_kind(operation[key])}"
                if not all(isinstance(tag, str) for tag in operation.get("tags", ())):
                    yield f"{pointer((*position, 'tags'))}: a list of names is wanted"
                declared = [
                    (found["in"], found["name"])
                    for parameter in (*item.get("parameters", ()), *operation.get("parameters", ()))
                    if "name" in (found := self._resolved(parameter))
                ]
                wanted = set(re.findall(r"\{([^{}]*)\}", path))
                given = {name for location, name in declared if location == "path"}
                if odd := wanted ^ given:
                    yield f"{pointer(position)}: path parameters not both declared and used: {sorted(odd)}"
                yield from self._security(operation.get("security"), (*position, "security"))
        yield from self._security(self._document.get("security"), ("security",))

    def _security(self, requirements: Json, position: Position) -> Iterator[str]:
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        for index, requirement in enumerate(requirements or []):
            if not isinstance(requirement, dict):
                yield f"{pointer((*position, index))}: an object is wanted, found {_kind(requirement)}"
                continue
            for name, scopes in requirement.items():
                if not isinstance(scopes, list):
                    yield f"{pointer((*position, index, name))}: a list is wanted, found {_kind(scopes)}"
                if name not in schemes:
                    yield f"{pointer((*position, index, name))}: no security scheme of that name"

    def _resolved(self, node: dict[str, Json]) -> dict[str, Json]:
        return resolved(self._document, node) or {}


#: The sections of a document that hold objects of a kind.
_SECTIONS: Final = {
    "path item": frozenset({"paths", "pathItems", "webhooks"}),
    "parameter": frozenset({"parameters"}),
    "response": frozenset({"responses"}),
    "request body": frozenset({"requestBodies", "requestBody"}),
    "header": frozenset({"headers"}),
}
_UNFIT: Final = re.compile(r'["\\\x00-\x1f\x7f]')
#: Segments, each with text and parameters; none that a client would resolve away.
_PATH: Final = re.compile(r"(?!.*//)(?!.*/\.{1,2}(/|$))(/([^/{}?#\s]|\{[^/{}?#\s]+\})*)+")
_LONGEST: Final = 150
"""A name of a component or an operation becomes the name of a file."""
_FREE: Final = frozenset({"pattern", "enum", "const", "default", "title"})


def _names(document: Json) -> Iterator[str]:
    """Report names that are not safe in generated code: with quotes, control characters, or too long."""
    waiting: list[tuple[Json, Position]] = [(document, ())]
    while waiting:
        node, position = waiting.pop()
        if isinstance(node, dict):
            for key, child in node.items():
                if len(key) > _LONGEST and position == ("components", "schemas"):
                    yield f"{pointer((*position, key[:40]))}...: a name longer than {_LONGEST} characters"
                if _UNFIT.search(key) and position[-1:] != ("patternProperties",):
                    where = pointer((*position, key))
                    yield f"{where!r}: a name with a quote, a backslash or a control character"
                elif key not in _FREE or (position and position[-1] in ("properties", "patternProperties")):
                    waiting.append((child, (*position, key)))
        elif isinstance(node, list):
            waiting.extend((child, (*position, at)) for at, child in enumerate(node))
        elif isinstance(node, str) and _UNFIT.search(node) and not str(position[0]).startswith("x-"):
            yield f"{pointer(position)}: a quote, a backslash or a control character in {node[:40]!r}"


def _schema(node: dict[str, Json], position: Position) -> Iterator[str]:
    types = node.get("type", [])
    for name in types if isinstance(types, list) else [types]:
        if name not in ("string", "integer", "number", "boolean", "array", "object", "null"):
            yield f"{pointer((*position, 'type'))}: no JSON type: {name!r}"
    required = node.get("required", [])
    if not isinstance(required, list):
        yield f"{pointer((*position, 'required'))}: a list is wanted, found {_kind(required)}"
    elif not all(isinstance(name, str) for name in required):
        yield f"{pointer((*position, 'required'))}: a list of names is wanted"
    for key in ("anyOf", "oneOf", "allOf", "enum", "type"):
        if node.get(key) == []:
            yield f"{pointer((*position, key))}: an empty list lets nothing through"


def _parameter(node: dict[str, Json], position: Position) -> Iterator[str]:
    for key in ("name", "in"):
        if not node.get(key):
            yield f"{pointer(position)}: a parameter without `{key}`"
    if not isinstance(node.get("required", False), bool):
        yield f"{pointer((*position, 'required'))}: true or false is wanted, found {_kind(node['required'])}"
    if "schema" not in node and "content" not in node:
        yield f"{pointer(position)}: a parameter without `schema`"
    if node.get("in") not in ("path", "query", "header", "cookie", None):
        yield f"{pointer((*position, 'in'))}: no location of a parameter: {node['in']!r}"


def _same(node: Json) -> Iterator[str]:
    """The references that a schema itself consists of, without those of its fields and items."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for key in ("anyOf", "oneOf", "allOf"):
            for item in node.get(key, ()):
                yield from _same(item)


_WORDS: Final[dict[Any, str]] = {dict: "an object", list: "a list", str: "text", bool: "true or false"}


def _kind(value: Json) -> str:
    return "nothing or null" if value is None else _WORDS.get(type(value), "a number")
