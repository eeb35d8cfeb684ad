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
from importlib.util import resolve_name
from typing import Any

from aiomerchant_generator.model import Schema
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.write.modules import ModuleWriter

#: An import from the same package: before modules are formatted, it is on one line.
_RELATIVE = re.compile(r"(?<=from )(\.[.\w]+) import (.*)")

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


def shared_schemas(default: Texts, version: ModuleWriter) -> Set[str]:
    """Return the keys of the schemas that a version shares with the default, whose texts are `default`.

    What refers to an open enum may be shared though the enum's values differ: `Literal[...] | str` is any
    string, at run time and for a type checker.
    """
    schemas, texts = version.api.schemas, version.texts
    alike = {key for key in texts if default.get(key) == texts[key]}
    uses = {key: {one for one in schemas[key].refers if schemas[one].module != ENUMS} for key in alike}
    return _using_no_others(alike, uses)


def shared_modules(default: Texts, version: Texts, schemas: Mapping[str, Schema], same: Set[str]) -> Set[str]:
    """Return the paths of the modules that a version shares with the default; `same` has such schemas."""
    own = [schema for key, schema in schemas.items() if key not in same]
    names = {schema.name for schema in own if schema.module != ENUMS}
    models, mine = ({f"models/{one.module}.py" for one in some} for some in (schemas.values(), own))
    alike, uses = set[str](), dict[str, set[str]]()
    for path in version.keys() - models:
        imports = _RELATIVE.findall(version[path])
        uses[path] = {_target(path, module) for module, _ in imports} & version.keys() - models
        given = {name for _, text in imports for name in re.findall(r"\w+", text)}
        if default.get(path) == version[path] and names.isdisjoint(given):
            alike.add(path)
    return models - mine | _using_no_others(alike, uses)


def _using_no_others(alike: Set[str], uses: Mapping[str, Set[str]]) -> Set[str]:
    """Return those of the names `alike` that use no names but these."""
    while differing := {one for one in alike if not uses[one] <= alike}:
        alike -= differing
    return alike


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
        # An ellipsis, which JSON does not have, differs from all values.
        yield from document_changes(default.get(name, ...), value, (*path, name))


def redirected(path: str, text: str, common: Set[str], default: str) -> str:
    """Return the text of a version's module, which imports shared modules from the package `default`."""
    root = "." * (path.count("/") + 2) + default

    def redirect(found: re.Match[str]) -> str:
        target = _target(path, found[1])
        return f"{root}.{dotted(target)} import {found[2]}" if target in common else found[0]

    return _RELATIVE.sub(redirect, text)


def dotted(path: str) -> str:
    """Return the name of the module at a path: `models.customer`."""
    return path.removesuffix(".py").replace("/", ".")


def _target(path: str, module: str) -> str:
    """Return the path of the module that the one at `path` imports relatively."""
    here = dotted(f"packages/version/{path}").rpartition(".")[0]
    return resolve_name(module, here).removeprefix("packages.version.").replace(".", "/") + ".py"
