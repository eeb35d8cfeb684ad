"""The operations and models of the generated package, read from its source: nothing is imported."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[2] / "generated" / "aiomerchant_api"
#: The titles of the providers by their names.
PROVIDERS = {name: name.capitalize() for name in json.loads((PACKAGE / "manifest.json").read_text("utf-8"))}


@dataclass
class Docstring:
    """A docstring in Google's style: its paragraphs, and the rows of its sections."""

    paragraphs: list[str] = field(default_factory=list)
    sections: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Docstring:
        read = cls()
        for paragraph in text.split("\n\n"):
            first, *rest = paragraph.splitlines() or [""]
            if first in ("Args:", "Attributes:", "Raises:"):
                rows: list[list[str]] = []
                for line in rest:
                    if line.startswith("        "):  # goes on
                        rows[-1].append(line.strip())
                    else:
                        rows.append([line.strip()])
                read.sections[first[:-1]] = [_row(" ".join(row)) for row in rows]
            else:
                read.paragraphs.append(" ".join([first, *rest]))
        return read


def _row(text: str) -> tuple[str, str]:
    name, _, description = text.partition(": ")
    return name, description


@dataclass
class Operation:
    id: str
    name: str
    method: str
    path: str
    deprecated: bool
    signature: str
    is_async: bool
    docstring: Docstring

    @property
    def route(self) -> str:
        return f"{self.method} {self.path}"


@dataclass
class Resource:
    name: str
    line: str
    operations: list[Operation]


@dataclass
class Model:
    name: str
    docstring: Docstring
    #: (name, annotation, default) of each field; none where it is another name of a type.
    fields: list[tuple[str, str, str]]
    #: The type that an alias stands for.
    type: str = ""


@cache
def manifest(provider: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PACKAGE / "manifest.json").read_text("utf-8"))[provider]
    return found


def resources(provider: str) -> Iterator[Resource]:
    """The resources that have operations, by name."""
    by_resource: dict[str, list[dict[str, Any]]] = {}
    for entry in manifest(provider)["operations"]:
        by_resource.setdefault(entry["name"].rpartition(".")[0], []).append(entry)
    for name, entries in sorted(by_resource.items()):
        path = PACKAGE / provider / "api" / f"{name.replace('.', '_')}.py"
        functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
        tree = ast.parse(path.read_bytes())
        (resource,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions[node.name] = node
        for node in resource.body:
            match node:
                case ast.Assign(targets=[ast.Name(alias)], value=ast.Name(function)):
                    functions[f".{alias}"] = functions[function]
                case ast.FunctionDef() | ast.AsyncFunctionDef():  # of overloads, the last
                    functions[f".{node.name}"] = node
        yield Resource(
            name,
            ast.get_docstring(resource) or "",
            [_operation(entry, functions[f".{entry['name'].rpartition('.')[2]}"]) for entry in entries],
        )


def _operation(entry: dict[str, Any], node: ast.FunctionDef | ast.AsyncFunctionDef) -> Operation:
    return Operation(
        entry["id"],
        entry["name"],
        entry["method"],
        entry["path"],
        entry["deprecated"],
        _signature(node),
        isinstance(node, ast.AsyncFunctionDef),
        Docstring.parse(ast.get_docstring(node) or ""),
    )


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """The signature without the `Send` that a method is bound to."""
    arguments = node.args
    written = [_argument(argument) for argument in arguments.args]
    if arguments.kwonlyargs:
        written.append("*")
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            written.append(_argument(argument) + (f" = {ast.unparse(default)}" if default else ""))
    returns = ast.unparse(node.returns) if node.returns else "None"
    return f"({', '.join(written)}) -> {returns}"


def _argument(argument: ast.arg) -> str:
    return f"{argument.arg}: {ast.unparse(argument.annotation)}" if argument.annotation else argument.arg


def models(provider: str) -> Iterator[Model]:
    """The models, enums and unions, by name."""
    folder = PACKAGE / provider / "models"
    found = (model for path in folder.glob("*.py") if path.name != "__init__.py" for model in _models(path))
    return iter(sorted(found, key=lambda model: (model.name.casefold(), model.name)))


def _models(path: Path) -> Iterator[Model]:
    body = ast.parse(path.read_bytes()).body
    for index, node in enumerate(body):
        match node:
            case ast.ClassDef():
                fields = [
                    (statement.target.id, ast.unparse(statement.annotation), _default(statement.value))
                    for statement in node.body
                    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
                ]
                yield Model(node.name, Docstring.parse(ast.get_docstring(node) or ""), fields)
            case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value):
                match body[index + 1 : index + 2]:
                    case [ast.Expr(ast.Constant(str(line)))]:
                        docstring = Docstring([line])
                    case _:
                        docstring = Docstring()
                yield Model(name, docstring, [], ast.unparse(value))


def _default(value: ast.expr | None) -> str:
    match value:
        case None:
            return ""
        case ast.Call(keywords=keywords):
            return next((ast.unparse(k.value) for k in keywords if k.arg == "default"), "")
    return ast.unparse(value)
