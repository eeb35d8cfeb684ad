"""Write the modules from which users import a dated version: `aiomerchant.polar.v2027_01`, in src/."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

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


def dated_modules(apis: Iterable[Api], package: Path, source: Path) -> dict[str, str]:
    """Return the modules of all dated versions: path within `source` -> text, unformatted.

    Args:
        apis: The versions, default ones among them.
        package: The generated package aiomerchant_api.
        source: The package aiomerchant.
    """
    return {f"{api.provider}/{api.module}.py": _module(api, package, source) for api in apis if api.dated}


def _module(api: Api, package: Path, source: Path) -> str:
    own = {path.stem for path in (package / api.package / "api").glob("*.py")}
    found = [one for one in by_hand(api.provider, source) if one.name in api.resources]
    return render(
        "dated",
        title=api.title,
        version=api.version,
        package=f"{PACKAGE}.{api.package}",
        resources=found,
        changed=[resource for resource in found if resource.name in own],
    )


def by_hand(provider: str, source: Path) -> Iterator[ByHand]:
    """Yield the handwritten resources that the source of a client's class defines."""
    folder = source / provider
    client = _class(folder / "client.py")
    for function in client.body:
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
        yield ByHand(
            function.name,
            f"{source.name}.{provider}.{module}",
            class_name,
            tuple(dict.fromkeys(methods)),
        )


def _class(file: Path, name: str | None = None) -> ast.ClassDef:
    """Return the class of that name in a module, or the first one."""
    classes = (node for node in ast.parse(file.read_bytes()).body if isinstance(node, ast.ClassDef))
    return next(node for node in classes if name in (None, node.name))
