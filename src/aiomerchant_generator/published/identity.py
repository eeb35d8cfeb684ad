"""Reads from a document the version of the API that it describes, its licence and its origin."""

import re
from collections.abc import Collection
from typing import Any

from aiomerchant_generator.documents.document import at
from aiomerchant_generator.documents.errors import Position, pointer
from aiomerchant_generator.published.reading import Json, SourceError

_SPDX = {"apache 2.0": "Apache-2.0", "apache license 2.0": "Apache-2.0", "mit": "MIT"}


def is_dated(version: str) -> bool:
    return re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?", version, re.ASCII) is not None


def version_of(provider: str, document: Json) -> str:
    """The dated version that requests name in a header.

    Raises:
        SourceError: the document names none.
    """
    position, found = _of_header(f"{provider}-version", document)
    if not isinstance(found, str) or not is_dated(found):
        message = (
            f"{pointer(position)}: the document names no dated version of the API (found {str(found)[:40]!r})"
        )
        raise SourceError(f"{message}: say --version")
    return found


def _of_header(name: str, document: Json) -> tuple[Position, Any]:
    """The default of the header, where the document has it, else `info.version`.

    Square's `info.version` is that of the document's format.
    """

    def is_named(*position: str | int) -> bool:
        return str(at(document, *position)).lower() == name

    schemes: Position = ("components", "securitySchemes")
    for scheme in _members(at(document, *schemes)):
        headers: Position = (*schemes, scheme, "x-additional-headers")
        for number in _members(at(document, *headers)):
            if is_named(*headers, number, "name"):
                position = (*headers, number, "schema", "default")
                return position, at(document, *position)
    for number in _members(at(document, "x-fern-global-headers")):
        position = ("x-fern-global-headers", number, "type")
        if is_named(*position[:2], "header"):
            literal = re.search(r'"([^"]+)"', str(at(document, *position)))
            return position, literal and literal.group(1)
    return ("info", "version"), at(document, "info", "version")


def _members(node: Json) -> Collection[Any]:
    match node:
        case dict():
            return node.keys()
        case list():
            return range(len(node))
    return ()


def licence_of(document: Json, otherwise: str) -> str:
    """The SPDX name of the document's licence; `otherwise` if it has none."""
    licence = at(document, "info", "license")
    if not isinstance(licence, dict):
        return otherwise
    name = str(licence.get("identifier") or licence.get("name") or otherwise)
    return _SPDX.get(name.lower(), name)


def origin_of(source: str, given: str | None, before: dict[str, str], version: str) -> str:
    """The address where the document is published.

    Args:
        source: The path or URL that it was read from.
        given: The address from the command line, which goes before all else.
        before: The row of the replaced edition in sources.toml.
        version: The version, which replaces that in the earlier address.
    """
    if given:
        return given
    if "://" in source:
        return source
    return before["origin"].replace(before["version"], version)


def belongs(document: Json, known: set[Any]) -> bool:
    """True if a document has one of these operation ids, or none are known."""
    paths = at(document, "paths")
    found = (
        at(paths, path, method, "operationId")
        for path in _members(paths)
        for method in _members(at(paths, path))
    )
    return not known or any(isinstance(id_, str) and id_ in known for id_ in found)
