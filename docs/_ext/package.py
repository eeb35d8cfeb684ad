"""The operations, models and examples that are generated, read from their source: nothing is imported."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

ROOT = Path(__file__).parents[2] / "generated" / "aiomerchant_api"
EXAMPLES = Path(__file__).parents[1] / "operations"


@dataclass(frozen=True)
class Package:
    """The operations and models of one API version.

    Attributes:
        folder: Its folder in `aiomerchant_api`, and in the reference.
        provider: The provider's name.
        title: What pages call it.
        name: What calls of its resources begin with.
        version: The API version of one beside the default one; its folder has what differs.
    """

    folder: str
    provider: str
    title: str
    name: str
    version: str | None = None

    @property
    def models(self) -> str:
        """The module of its models, as it is imported."""
        return f"aiomerchant.{self.name}.models"

    @property
    def default(self) -> Package:
        """The package of the default version."""
        return PACKAGES[self.provider]

    def entries(self) -> list[dict[str, Any]]:
        """Its operations, as the manifest has them."""
        whole = manifest(self.provider)
        if self.version is None:
            return list(whole["operations"])
        own = whole["versions"][self.version]
        found = {entry["id"]: entry for entry in (*whole["operations"], *own["operations"])}
        return [entry for id_, entry in found.items() if id_ not in own["gone"]["operations"]]


def _packages() -> Iterator[Package]:
    for provider, whole in json.loads((ROOT / "manifest.json").read_text("utf-8")).items():
        title = provider.capitalize()
        yield Package(provider, provider, title, provider)
        for version in whole.get("versions", ()):
            module = f"v{version.replace('-', '_')}"
            folder, name = f"{provider}_{module}", f"{provider}.{module}"
            yield Package(folder, provider, f"{title} {version}", name, version)


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
            if first in ("Args:", "Attributes:", "Example:", "Raises:"):
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
    #: The statements of its example.
    example: str

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
def examples(package: Package) -> dict[str, str]:
    """The statements of the example of each operation, by the name of its function."""
    source = (EXAMPLES / f"{package.folder}.py").read_text("utf-8")
    lines = source.splitlines()
    return {
        node.name: dedent("\n".join(lines[node.body[0].lineno - 1 : node.end_lineno]))
        for node in ast.parse(source).body
        if isinstance(node, ast.AsyncFunctionDef)
    }


@cache
def manifest(provider: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "manifest.json").read_text("utf-8"))[provider]
    return found


#: All packages by their folders.
PACKAGES = {package.folder: package for package in _packages()}
#: Those of the default versions, by the names of the providers.
DEFAULTS = {folder: package for folder, package in PACKAGES.items() if package.version is None}


def resources(package: Package) -> Iterator[Resource]:
    """The resources that have operations, by name; of a version beside the default one, those that differ."""
    by_resource: dict[str, list[dict[str, Any]]] = {}
    for entry in package.entries():
        by_resource.setdefault(entry["name"].rpartition(".")[0], []).append(entry)
    for name, entries in sorted(by_resource.items()):
        path = ROOT / package.folder / "api" / f"{name.replace('.', '_')}.py"
        if package.version is not None and not path.exists():
            continue
        functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
        tree = ast.parse(path.read_bytes())
        (resource,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions[node.name] = node
        for node in resource.body:
            match node:
                case ast.Assign(targets=[ast.Name(alias)], value=ast.Name(function)) if function in functions:
                    functions[f".{alias}"] = functions[function]
                case ast.FunctionDef() | ast.AsyncFunctionDef():  # of overloads, the last
                    functions[f".{node.name}"] = node
        defined = {entry["id"]: functions.get(f".{entry['name'].rpartition('.')[2]}") for entry in entries}
        yield Resource(
            name,
            ast.get_docstring(resource) or "",
            # What a version shares with the default one is imported, and defined there.
            [
                _operation(package, entry, node)
                for entry in entries
                if (node := defined[entry["id"]]) is not None
            ],
        )


def _operation(
    package: Package, entry: dict[str, Any], node: ast.FunctionDef | ast.AsyncFunctionDef
) -> Operation:
    return Operation(
        entry["id"],
        entry["name"],
        entry["method"],
        entry["path"],
        entry["deprecated"],
        _signature(node),
        isinstance(node, ast.AsyncFunctionDef),
        Docstring.parse(ast.get_docstring(node) or ""),
        examples(package)[entry["name"].replace(".", "_")],
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


def models(package: Package) -> Iterator[Model]:
    """The models, enums and unions, by name; of a version beside the default one, those that differ."""
    folder = ROOT / package.folder / "models"
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
        case ast.Name("ABSENT"):  # what type checkers need to be told
            return "None"
    return ast.unparse(value)
