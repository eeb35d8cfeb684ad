"""Which version of which API a document describes, and under which licence."""

from __future__ import annotations

import re
from typing import Any

from updating.reading import Json, SourceError

_SPDX = {"apache 2.0": "Apache-2.0", "apache license 2.0": "Apache-2.0", "mit": "MIT"}


def is_dated(version: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d(-\d\d)?", version, re.ASCII) is not None


def version_of(provider: str, document: Json) -> str:
    """The dated version that requests name in a header.

    Raises:
        SourceError: the document names none.
    """
    found = _square(document) if provider == "square" else document.get("info", {}).get("version")
    if not isinstance(found, str) or not is_dated(found):
        raise SourceError(f"the document names no dated version of the API (found {found!r}): say --version")
    return found


def _square(document: Json) -> Any:
    """Square's `info.version` is that of the document's format; the header's default is the API's."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    for scheme in schemes.values() if isinstance(schemes, dict) else ():
        for header in scheme.get("x-additional-headers", ()) if isinstance(scheme, dict) else ():
            if isinstance(header, dict) and header.get("name") == "Square-Version":
                return header.get("schema", {}).get("default")
    for header in document.get("x-fern-global-headers", ()):
        if isinstance(header, dict) and header.get("header") == "Square-Version":
            literal = re.search(r'"([^"]+)"', str(header.get("type")))
            return literal and literal.group(1)
    return None


def licence_of(document: Json, otherwise: str) -> str:
    """The document's licence by its SPDX name, or what is known of the provider's documents."""
    licence = document.get("info", {}).get("license")
    if not isinstance(licence, dict):
        return otherwise
    name = str(licence.get("identifier") or licence.get("name") or otherwise)
    return _SPDX.get(name.lower(), name)


def origin_of(source: str, given: str | None, before: dict[str, str], version: str) -> str:
    """Where the document is published: what is said, a URL, or the place of the version before it."""
    if given:
        return given
    if "://" in source:
        return source
    return before["origin"].replace(before["version"], version)


def belongs(document: Json, known: set[str]) -> bool:
    """Whether a document is about the API whose operations are known."""
    found = {
        operation.get("operationId")
        for item in document.get("paths", {}).values()
        if isinstance(item, dict)
        for operation in item.values()
        if isinstance(operation, dict)
    }
    return not known or bool(found & known)
