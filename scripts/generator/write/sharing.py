"""Finds what a dated version of an API shares with the default one, and need not be written again.

A module of the version is shared where its text is that of the default's module of the same path, and all
modules that it refers to are shared, too: then it is the same for a type checker as well. So is an operation
in a resource that differs otherwise. What the version has itself imports what is shared from the default's
package, and a table of the version says what differs from the default's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from pathlib import PurePosixPath
from typing import TypeVar

from generator.write.imports import RELATIVE, target

#: Path in a package -> what is written there.
Texts = Mapping[str, str]

K = TypeVar("K")
V = TypeVar("V")


def shared(default: Texts, version: Texts, open_enums: Set[str]) -> frozenset[str]:
    """The paths of the modules that a version shares with the default.

    Args:
        default: The default's modules.
        version: Those of the version.
        open_enums: The modules that are enums in both. A module that refers to one may be shared though the
            enum's values differ: `Literal[...] | str` is any string, at run time and for a type checker.
    """
    uses = {path: _uses(path, text, version) - open_enums for path, text in version.items()}
    alike = {path for path in uses if default.get(path) == version[path]}
    while differing := {path for path in alike if not uses[path] <= alike}:
        alike -= differing
    return frozenset(alike)


def shared_parts(path: str, default: Texts, version: Texts, modules: Texts, common: Set[str]) -> list[str]:
    """The names of the parts of a module that a version shares with the default's module of the same path.

    Args:
        path: The module.
        default: The parts of the default's module: name -> text, with the imports that it needs.
        version: Those of the version's.
        modules: The modules of the version.
        common: What is shared of the modules; the open enums in both are among it.
    """
    return [
        name
        for name, text in version.items()
        if default.get(name) == text and common >= _uses(path, text, modules)
    ]


def difference(default: Mapping[K, V], version: Mapping[K, V]) -> tuple[dict[K, V], list[K]]:
    """What a table of the version has otherwise than the default's, and the keys that it lacks."""
    return (
        {key: value for key, value in version.items() if key not in default or default[key] != value},
        [key for key in default if key not in version],
    )


def own(version: Texts, common: Set[str]) -> list[str]:
    """What a version does not share, as `models.customer`."""
    return sorted(_dotted(path) for path in version if path not in common)


def redirected(path: str, text: str, common: Set[str], default: str) -> str:
    """The text of a version's module, with what is shared imported from the package `default`."""
    root = "." * (len(PurePosixPath(path).parts) + 1) + default

    def redirect(found: re.Match[str]) -> str:
        module = target(path, found)
        if module not in common:
            return found[0]
        return f"{found['indent']}from {root}.{_dotted(module)} import {found['names']}"

    return RELATIVE.sub(redirect, text)


def _dotted(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def _uses(path: str, text: str, version: Texts) -> set[str]:
    """Returns the modules of the version from which one of them, or a part of one, imports."""
    return {target(path, found) for found in RELATIVE.finditer(text)} & version.keys()
