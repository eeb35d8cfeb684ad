"""Find the code that a dated version of an API shares with the default one, and write it once.

A schema of the version is shared where its text is that of the default's, and all that it refers to is
shared, too: then it is the same for a type checker as well. So is any other module. What the version has
itself imports what is shared from the default's package, and a table of the version says what differs from
the default's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping, Set
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from aiomerchant_generator.model import Schema
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.write.modules import ModuleWriter

#: An import from the same package: before modules are formatted, it is on one line.
_RELATIVE = re.compile(
    r"^(?P<indent> *)from (?P<dots>\.+)(?P<module>[\w.]+) import(?= (?P<names>.*))", re.MULTILINE
)
_NAME = re.compile(r"\w+")

#: Path in a package -> text of the module.
Texts = Mapping[str, str]


def follow(default: Mapping[str, Schema], version: MutableMapping[str, Schema]) -> None:
    """Give the schemas of a version the modules that the default has for them, as shared ones have.

    One that is new stays beside those with which it has a module.
    """
    known = {
        key: default[key]
        for key, schema in version.items()
        if key in default and (schema.module == ENUMS) == (default[key].module == ENUMS)
    }
    homes = {version[key].module: one.module for key, one in known.items() if not version[key].owned}
    for key, schema in version.items():
        one = known.get(key) or replace(schema, module=homes.get(schema.module, schema.module))
        version[key] = replace(schema, module=one.module, owned=one.owned, dict_module=one.dict_module)


def shared_schemas(default: Texts, version: ModuleWriter) -> frozenset[str]:
    """Return the keys of the schemas that a version shares with the default, whose texts are `default`.

    What refers to an open enum may be shared though the enum's values differ: `Literal[...] | str` is any
    string, at run time and for a type checker.
    """
    schemas, texts = version.api.schemas, version.texts
    alike = {key for key in texts if default.get(key) == texts[key]}
    uses = {key: {one for one in schemas[key].refers if schemas[one].module != ENUMS} for key in alike}
    while differing := {key for key in alike if not uses[key] <= alike}:
        alike -= differing
    return frozenset(alike)


def shared_modules(
    default: Texts, version: Texts, schemas: Mapping[str, Schema], same: Set[str]
) -> frozenset[str]:
    """Return the paths of the modules that a version shares with the default.

    Args:
        default: The default's modules.
        version: Those of the version.
        schemas: The schemas of the version.
        same: The keys of those that it shares.
    """
    own = [schema for key, schema in schemas.items() if key not in same]
    names = {schema.name for schema in own if schema.module != ENUMS}
    models, mine = ({f"models/{one.module}.py" for one in some} for some in (schemas.values(), own))
    alike, uses = models - mine, dict[str, set[str]]()
    for path in version.keys() - models:
        imports = [(_target(path, found), found["names"]) for found in _RELATIVE.finditer(version[path])]
        uses[path] = {target for target, _ in imports if target in version} - models
        given = {name for target, text in imports if target in models for name in _NAME.findall(text)}
        if default.get(path) == version[path] and not given & names:
            alike.add(path)
    while differing := {path for path in alike - models if not uses[path] <= alike}:
        alike -= differing
    return frozenset(alike)


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
