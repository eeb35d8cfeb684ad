"""Gates on the package as written: nothing lost or idle, nothing that fails only when imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.document import operations
from generator.errors import GenerationError
from generator.model import Api


def check(package: Path, apis: Iterable[Api]) -> None:
    """Hold the package against what it was written from.

    Raises:
        GenerationError: an operation or schema is missing, an import leads nowhere, or a TypedDict is idle;
            lists them all.
    """
    modules = {path.relative_to(package): ast.parse(path.read_bytes()) for path in package.rglob("*.py")}
    problems = [*_dangling(modules), *_idle(modules)]
    for api in apis:
        problems += _lost(api, modules)
    if problems:
        raise GenerationError("the generated package is not whole:\n" + "\n".join(f"  {p}" for p in problems))


def _lost(api: Api, modules: dict[Path, ast.Module]) -> Iterator[str]:
    """Operations and schemas of the document that are not in the package."""
    written = {o.id: o for o in api.operations}
    for _, _, operation in operations(api.document):
        id_ = operation["operationId"]
        if id_ not in written:
            yield f"{api.provider}: operation {id_} is lost"
            continue
        name = written[id_].name
        names = _names(_found(api, "api", name.module, modules))
        function = name.method if written[id_].marked else name.function
        if not {name.constant, function} <= names:
            yield f"{api.provider}: operation {id_} has no function {name.function}"
    for schema in api.schemas.values():
        if schema.name not in _names(_found(api, "models", schema.module, modules)):
            yield f"{api.provider}: schema {schema.key} has no model {schema.name}"


def _found(api: Api, folder: str, module: str, modules: dict[Path, ast.Module]) -> ast.Module:
    """A module of an API; a dated version has what is not its own from the default's package."""
    paths = (Path(package, folder, f"{module}.py") for package in (api.package, api.provider))
    return next(modules[path] for path in paths if path in modules)


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
    """TypedDicts that nothing but their table of names knows."""
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
