"""Write the modules that have a client of their own: of dated versions, in src/, and of users' packages.

A client has the handwritten methods of the default version's.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aiomerchant_core import CONTRACT
from aiomerchant_generator.documents.catalog import PACKAGE
from aiomerchant_generator.model import Api
from aiomerchant_generator.write.rendering import render


@dataclass(frozen=True)
class ByHand:
    """A handwritten resource of the client of the default version."""

    name: str
    module: str
    class_name: str
    methods: tuple[str, ...]


def dated_modules(apis: Iterable[Api], package: Path, handwritten: Path) -> dict[str, str]:
    """Return the modules of all dated versions: path within the handwritten package -> text, unformatted.

    `aiomerchant.polar.v2027_01` is one.

    Args:
        apis: The versions, default ones among them.
        package: The generated package aiomerchant_api.
        handwritten: The package aiomerchant.
    """
    modules = {}
    for api in apis:
        if api.dated:
            changed = {path.stem for path in (package / api.package / "api").glob("*.py")}
            name = f"{PACKAGE}.{api.package}"
            modules[f"{api.provider}/{api.module}.py"] = _module("dated", api, name, handwritten, changed)
    return modules


def own_init(api: Api, handwritten: Path) -> str:
    """Return the `__init__.py` of a user's package, unformatted."""
    return _module("own_init", api, "", handwritten, api.resources)


def _module(template: str, api: Api, package: str, handwritten: Path, changed: Collection[str]) -> str:
    """Fill a template; `changed` are the resources that the package has itself."""
    found = [one for one in by_hand(api.provider, handwritten) if one.name in api.resources]
    return render(
        template,
        api=api,
        package=package,
        contract=CONTRACT,
        resources=found,
        changed=[resource for resource in found if resource.name in changed],
    )


def by_hand(provider: str, handwritten: Path) -> Iterator[ByHand]:
    """Yield the handwritten resources that the source of a client's class defines."""
    folder = handwritten / provider
    for function in _class(folder / "client.py").body:
        if not isinstance(function, ast.FunctionDef) or "cached_property" not in map(
            ast.unparse, function.decorator_list
        ):
            continue
        (imported,) = (node for node in function.body if isinstance(node, ast.ImportFrom))
        module, class_name = imported.module or "", imported.names[0].name
        methods = [
            inner.name
            for inner in _class(folder / f"{module.replace('.', '/')}.py", class_name).body
            if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and not inner.name.startswith("_")
        ]
        path = f"{handwritten.name}.{provider}.{module}"
        yield ByHand(function.name, path, class_name, tuple(dict.fromkeys(methods)))


def _class(file: Path, name: str | None = None) -> ast.ClassDef:
    """Return the class of that name in a module, or the first one."""
    classes = (node for node in ast.parse(file.read_bytes()).body if isinstance(node, ast.ClassDef))
    return next(node for node in classes if name in (None, node.name))
