"""Write clients with types of their own, which have the handwritten methods of the default version's."""

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiomerchant_generator.model import Api


@dataclass(frozen=True)
class ByHand:
    """A handwritten resource of the client of the default version."""

    name: str
    module: str
    class_name: str
    methods: tuple[str, ...]


def client(api: Api, handwritten: Path, *, package: str, changed: Collection[str]) -> dict[str, Any]:
    """Return the values for a template with the client of an API.

    Args:
        api: The API.
        handwritten: The package aiomerchant.
        package: The package with the generated modules; empty where the template is for one of its own.
        changed: The resources of which that package has a module itself.
    """
    found = [one for one in by_hand(api.provider, handwritten) if one.name in api.resources]
    return {
        "api": api,
        "package": package,
        "resources": found,
        "changed": [resource for resource in found if resource.name in changed],
    }


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
