"""Find the code that a dated version of an API shares with the default one, and write it once.

A module of the version is shared where its text is that of the default's module of the same path, and all
modules that it refers to are shared, too: then it is the same for a type checker as well. What the version
has itself imports what is shared from the default's package, and a table of the version says what differs
from the default's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from pathlib import PurePosixPath
from typing import Any

#: An import from the same package: before modules are formatted, it is on one line.
_RELATIVE = re.compile(r"^(?P<indent> *)from (?P<dots>\.+)(?P<module>[\w.]+) import", re.MULTILINE)

#: An open enum in a module that is not formatted yet, with its description.
_ENUM = re.compile(r"^(\w+): TypeAlias = .*\n(?:(?!\w+: TypeAlias|#).*\n?)*", re.MULTILINE)

#: Path in a package -> text of the module.
Texts = Mapping[str, str]


def shared(default: Texts, version: Texts, open_enums: Set[str]) -> frozenset[str]:
    """Return the paths of the modules that a version shares with the default.

    Args:
        default: The default's modules.
        version: Those of the version.
        open_enums: The modules that are enums in both. One is shared if the default has all of its enums. A
            module that refers to one may be shared though the enum's values differ: `Literal[...] | str` is
            any string, at run time and for a type checker.
    """
    uses = {
        path: {_target(path, found) for found in _RELATIVE.finditer(text)} & version.keys() - open_enums
        for path, text in version.items()
    }
    alike = {path for path in uses if default.get(path) == version[path]}
    alike |= {path for path in open_enums if _enums(version[path]).items() <= _enums(default[path]).items()}
    while differing := {path for path in alike if not uses[path] <= alike}:
        alike -= differing
    return frozenset(alike)


def changed_enums(text: str, default: str, module: str) -> str:
    """Return the text of a version's open enums, which imports those that the default's `module` has."""
    known, mine = _enums(default), _enums(text)
    own = {name: enum for name, enum in mine.items() if known.get(name) != enum}
    again = ", ".join(f"{name} as {name}" for name in mine if name not in own)
    imported = f"# fmt: off\n# isort: off\nfrom {module} import {again}\n# isort: on\n# fmt: on\n\n"
    return "".join([_ENUM.split(text)[0], imported if again else "", *own.values()])


def _enums(text: str) -> dict[str, str]:
    return {found[1]: found[0] for found in _ENUM.finditer(text)}


def document_changes(default: object, version: object, path: tuple[str, ...] = ()) -> Iterator[list[Any]]:
    """Yield what differs between two documents: a path with the new value, or without one where it is gone.

    Operations, schemas and webhooks are whole.
    """
    if len(path) > 2 or not (isinstance(default, dict) and isinstance(version, dict)):
        if default != version:
            yield [[*path], version]
        return
    for name in sorted(default.keys() - version.keys()):
        yield [[*path, name]]
    for name, value in version.items():
        if name in default:
            yield from document_changes(default[name], value, (*path, name))
        else:
            yield [[*path, name], value]


def redirected(path: str, text: str, common: Set[str], default: str) -> str:
    """Return the text of a version's module, which imports shared modules from the package `default`."""
    root = "." * (len(PurePosixPath(path).parts) + 1) + default

    def redirect(found: re.Match[str]) -> str:
        module = _target(path, found)
        if module not in common:
            return found[0]
        return f"{found['indent']}from {root}.{dotted(module)} import"

    return _RELATIVE.sub(redirect, text)


def dotted(path: str) -> str:
    """Return the name of the module at a path: `models.customer`."""
    return path.removesuffix(".py").replace("/", ".")


def _target(path: str, found: re.Match[str]) -> str:
    """Return the path of the module from which a relative import of the module at `path` imports."""
    folder = PurePosixPath(path)
    for _ in found["dots"]:
        folder = folder.parent
    return f"{folder.joinpath(*found['module'].split('.'))}.py"
