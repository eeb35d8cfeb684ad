"""Checks of the generated package: every import leads somewhere, and every TypedDict is used."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from generator.errors import GenerationError


def check(package: Path) -> None:
    """Check the imports between the modules of the package.

    Raises:
        GenerationError: an import leads nowhere, or a TypedDict is not used; lists them all.
    """
    modules = {path.relative_to(package): ast.parse(path.read_bytes()) for path in package.rglob("*.py")}
    if problems := [*_dangling(modules), *_idle(modules)]:
        raise GenerationError("the generated package is not whole:\n" + "\n".join(f"  {p}" for p in problems))


def _dangling(modules: dict[Path, ast.Module]) -> Iterator[str]:
    """Imports inside the package of modules or names that are not there."""
    known = {path: _names(tree) for path, tree in modules.items()}
    for path, node, target in _relative_imports(modules):
        if target is None:
            yield f"{path}: imports {'.' * node.level}{node.module}, which does not exist"
        else:
            yield from (
                f"{path}: imports {name.name} from {node.module}, which lacks it"
                for name in node.names
                if name.name not in known[target]
            )


def _idle(modules: dict[Path, ast.Module]) -> Iterator[str]:
    """TypedDicts that only their table of names refers to."""
    used = {target for path, _, target in _relative_imports(modules) if path.name != "__init__.py"}
    for path in modules:
        if path.parent.name == "inputs" and path.name != "__init__.py" and path not in used:
            yield f"{path}: no signature names it"


def _relative_imports(
    modules: dict[Path, ast.Module],
) -> Iterator[tuple[Path, ast.ImportFrom, Path | None]]:
    """Importing module, statement and imported module (None where there is none) within the package."""
    for path, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                target = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
                found = (target.with_suffix(".py"), target / "__init__.py")
                yield path, node, next((file for file in found if file in modules), None)


def _names(tree: ast.Module) -> set[str]:
    """The names that a module defines or imports at its top level, type checkers' imports included."""
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                names.add(node.name)
            case ast.ImportFrom() | ast.Import():
                names |= {alias.asname or alias.name for alias in node.names}
            case ast.Name(ctx=ast.Store()):
                names.add(node.id)
    return names
