"""The layers of the package: imports run down only, those for type checkers and within functions too."""

import ast
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.support.checkout import ROOT

SOURCE = ROOT / "src"
PACKAGE = SOURCE / "aiomerchant"
SANDBOX = PACKAGE / "sandbox"


def module_name(file: Path, root: Path) -> str:
    """The dotted name by which a file below a source root is imported."""
    return ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imported_modules(file: Path, root: Path) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """Each import statement of a file, at any depth, with each name that it could mean a module by."""
    package = module_name(file, root) if file.stem == "__init__" else module_name(file.parent, root)
    for node in ast.walk(ast.parse(file.read_bytes())):
        match node:
            case ast.Import(names=names):
                yield from ((node, name.name) for name in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                above = package.split(".")[: 1 - level or None] if level else []
                base = ".".join(filter(None, (*above, module)))
                yield node, base
                yield from ((node, f"{base}.{name.name}") for name in names)


def import_graph(package: Path, root: Path = SOURCE) -> dict[str, set[str]]:
    """The modules of a package, each with those of the package that it imports.

    `from package import module` imports the module, and the package itself only if another name is meant.
    """
    files = {module_name(file, root): file for file in sorted(package.rglob("*.py"))}
    graph: dict[str, set[str]] = {}
    for name, file in files.items():
        statements: dict[ast.Import | ast.ImportFrom, list[str]] = {}
        for node, module in imported_modules(file, root):
            statements.setdefault(node, []).append(module)
        graph[name] = set()
        for statement, (base, *names) in statements.items():
            found = {module for module in names if module in files}
            if isinstance(statement, ast.Import) or len(found) < len(names):
                found.add(base)
            graph[name] |= found & files.keys() - {name}
    return graph


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle, the first one again at the end; empty if there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_circles_are_found(tmp_path: Path) -> None:
    """By absolute and relative imports, for type checkers alone and within functions."""
    package = tmp_path / "shop"
    (package / "inner").mkdir(parents=True)
    (package / "__init__.py").write_text("from .a import one\n")
    (package / "inner/__init__.py").write_text("")
    (package / "a.py").write_text("if TYPE_CHECKING:\n    from shop.inner import b\none = 1\n")
    (package / "inner/b.py").write_text("from .c import two\n")
    (package / "inner/c.py").write_text("def late():\n    from ..a import one\ntwo = 2\n")
    graph = import_graph(package, tmp_path)
    assert graph == {
        "shop": {"shop.a"},
        "shop.a": {"shop.inner.b"},
        "shop.inner": set(),
        "shop.inner.b": {"shop.inner.c"},
        "shop.inner.c": {"shop.a"},
    }
    assert set(circle(graph)) == {"shop.a", "shop.inner.b", "shop.inner.c"}
    (package / "inner/c.py").write_text("import shop.inner.d\n")
    assert circle(import_graph(package, tmp_path)) == []


def folder_graph(graph: Mapping[str, set[str]], package: str) -> dict[str, set[str]]:
    """The same imports between the folders and modules right below a package."""

    def part(module: str) -> str:
        return module.removeprefix(package).partition(".")[2].partition(".")[0]

    parts: dict[str, set[str]] = {}
    for module, imported in graph.items():
        parts.setdefault(part(module), set()).update(map(part, imported))
    return {name: found - {name} for name, found in parts.items()}


def test_the_sandbox_has_no_circle() -> None:
    """Neither its modules nor its folders import each other in a circle."""
    graph = import_graph(SANDBOX)
    assert circle(graph) == []
    assert circle(folder_graph(graph, "aiomerchant.sandbox")) == []


def test_the_sandbox_imports_nothing_above_by_a_relative_name() -> None:
    """What a folder needs of another one is named in full."""
    wrong = {
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in SANDBOX.rglob("*.py")
        for node, _ in imported_modules(file, SOURCE)
        if isinstance(node, ast.ImportFrom) and node.level > 1
    }
    assert not wrong, "\n".join(sorted(wrong))


def layers() -> dict[str, int]:
    """Each layer of docs/architecture.md by the names in it, from 1 at the bottom."""
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    section = page.partition("\n## Layers\n")[2].partition("\n## ")[0]
    lines = re.findall(r"^(\d+)\. (.*(?:\n   .*)*)", section, re.MULTILINE)
    return {name: int(number) for number, names in lines for name in re.findall(r"`([\w.]+)`", names)}


def layer_of(module: str, named: Mapping[str, int]) -> tuple[int, str]:
    """The layer of a module: that of the longest name that it begins with."""
    parts = module.split(".")[1:]
    names = (".".join(parts[:size]) for size in range(len(parts), 0, -1))
    name = next(name for name in names if name in named)
    return named[name], name


def is_facade(module: str) -> bool:
    """Whether a module only names what is public in a package."""
    return (SOURCE / module.replace(".", "/") / "__init__.py").exists()


def test_no_module_is_in_a_circle() -> None:
    """Imports within functions and for type checkers count."""
    assert circle(import_graph(PACKAGE)) == []


def test_imports_lead_down_the_layers() -> None:
    """As docs/architecture.md lists them; a package's names may lead to what stands above it."""
    named, graph = layers(), import_graph(PACKAGE)
    wrong, parts = [], dict[str, set[str]]()
    for module, imported in graph.items():
        if is_facade(module):
            continue
        layer, name = layer_of(module, named)
        for other in imported - {"aiomerchant"}:
            above, its_name = layer_of(other, named)
            if above > layer:
                wrong.append(f"{module} (layer {layer}) imports {other} (layer {above})")
            if name != its_name:
                parts.setdefault(name, set()).add(its_name)
    assert not wrong, "\n".join(sorted(wrong))
    assert circle(parts) == []


def test_the_layers_hold_each_module() -> None:
    """And name none that is not there."""
    graph = import_graph(PACKAGE)
    named = layers()
    assert {layer_of(module, named)[1] for module in graph if module != "aiomerchant"} == named.keys()
