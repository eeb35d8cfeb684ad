"""Find the code that a dated version of an API shares with the default one, and write it once.

A schema of the version is shared where its text is that of the default's, and all that it refers to is
shared, too: then it is the same for a type checker as well. So is any other module, and one of models if all
of its schemas are. What the version has itself imports what is shared from the default's package, and a table
of the version says what differs from the default's.
"""

from __future__ import annotations

import re
from collections import defaultdict
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


def shared(default: ModuleWriter, base: Texts, version: ModuleWriter, modules: Texts) -> Set[str]:
    """Return the keys of the schemas and the paths of the modules that a version shares with the default.

    What refers to an open enum may be shared though the enum's values differ: `Literal[...] | str` is any
    string, at run time and for a type checker.

    Args:
        default: The writer of the default.
        base: Its modules.
        version: The writer of the version.
        modules: Its modules, as if it shared nothing.
    """
    named = {one.name: key for key, one in version.api.schemas.items() if one.module != ENUMS}
    uses = {key: one.refers & {*named.values()} for key, one in version.api.schemas.items()}
    models: defaultdict[str, set[str]] = defaultdict(set)
    for key, schema in version.api.schemas.items():
        models[f"models/{schema.module}.py"].add(key)
    for path in modules.keys() - models.keys():
        imports = _RELATIVE.findall(modules[path])
        uses[path] = {_target(path, module) for module, _ in imports} & modules.keys() - models.keys()
        uses[path] |= {
            named[name] for _, text in imports for name in re.findall(r"\w+", text) if name in named
        }
    before, now = {**base, **default.texts}, {**modules, **version.texts}
    alike = {one for one in uses if before.get(one) == now[one]} | models.keys()
    uses |= models
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


def redirected(path: str, text: str, shared: Set[str], default: str) -> str:
    """Return the text of a version's module, which imports `shared` modules from the package `default`."""
    root = "." * (path.count("/") + 2) + default

    def redirect(found: re.Match[str]) -> str:
        target = _target(path, found[1])
        return f"{root}.{dotted(target)} import {found[2]}" if target in shared else found[0]

    return _RELATIVE.sub(redirect, text)


def dotted(path: str) -> str:
    """Return the name of the module at a path: `models.customer`."""
    return path.removesuffix(".py").replace("/", ".")


def _target(path: str, module: str) -> str:
    """Return the path of the module that the one at `path` imports relatively."""
    here = dotted(f"packages/version/{path}").rpartition(".")[0]
    return resolve_name(module, here).removeprefix("packages.version.").replace(".", "/") + ".py"
