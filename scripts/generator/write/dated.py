"""Write what users import of a dated version: `aiomerchant.polar.v2027_01`, in src/."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model import Api
from generator.write.rendering import render


@dataclass(frozen=True)
class _ByHand:
    """A resource that the client of the default version has from a module in src/."""

    name: str
    module: str
    class_name: str
    methods: tuple[str, ...]
    #: Whether it needs none of a document, so that all versions have it.
    undocumented: bool


def dated_modules(apis: Iterable[Api], package: Path, source: Path) -> dict[str, str]:
    """The modules of all dated versions: path within `source` -> text, unformatted.

    Args:
        apis: The versions, default ones among them.
        package: The generated package aiomerchant_api, as it will be.
        source: The package aiomerchant.
    """
    return {f"{api.provider}/{api.module}.py": _module(api, package, source) for api in apis if api.dated}


def _module(api: Api, package: Path, source: Path) -> str:
    own = {path.stem for path in (package / api.package / "api").glob("*.py")}
    resources = api.resources()
    found = [
        resource
        for resource in _by_hand(api.provider, source)
        if resource.name in resources or resource.undocumented
    ]
    return render(
        "dated",
        title=api.title,
        version=api.version,
        package=api.package,
        resources=found,
        changed=[resource for resource in found if resource.name in own],
    )


def by_hand(provider: str, source: Path) -> dict[str, tuple[str, ...]]:
    """The methods that are made by hand, by resource."""
    return {resource.name: resource.methods for resource in _by_hand(provider, source)}


def _by_hand(provider: str, source: Path) -> Iterator[_ByHand]:
    """The resources that a client's class defines beside the generated ones, as its text has them."""
    (client,) = (
        node
        for node in ast.parse((source / provider / "client.py").read_bytes()).body
        if isinstance(node, ast.ClassDef)
    )
    (undocumented,) = [
        ast.literal_eval(node.value)
        for node in client.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_undocumented"
    ] or [()]
    for function in client.body:
        if not isinstance(function, ast.FunctionDef) or "cached_property" not in map(
            ast.unparse, function.decorator_list
        ):
            continue
        (imported,) = (node for node in function.body if isinstance(node, ast.ImportFrom))
        module, class_name = imported.module or "", imported.names[0].name
        tree = ast.parse((source / provider / f"{module.replace('.', '/')}.py").read_bytes())
        yield _ByHand(
            function.name,
            f"{source.name}.{provider}.{module}",
            class_name,
            tuple(_methods(tree, class_name)),
            function.name in undocumented,
        )


def _methods(tree: ast.Module, class_name: str) -> Iterator[str]:
    for kind in tree.body:
        if isinstance(kind, ast.ClassDef) and kind.name == class_name:
            names = [f.name for f in kind.body if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef)]
            yield from dict.fromkeys(name for name in names if not name.startswith("_"))
