"""Write the tables of a package: names of models and inputs, operations, aliases and unions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.read.owners import ENUMS
from generator.write.rendering import Code, render
from generator.write.sharing import difference


@dataclass
class Tables:
    """The rows of all tables.

    Attributes:
        models: Name of a class, union or enum -> its module in `models`.
        inputs: Name of a TypedDict -> its module in `inputs`.
        operations: Operation id -> its module in `api`, and its constant there.
        aliases: Name -> annotation that it stands for.
        unions: Name of a union, or the names of its members, -> expression of its `Choice`.
    """

    models: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    operations: dict[str, tuple[str, str]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    unions: dict[str, Code] = field(default_factory=dict)


def written(title: str, tables: Tables, default: Tables | None = None, base: str = "") -> dict[str, str]:
    """Return path in the package -> text of each module of tables.

    Args:
        title: The provider's name.
        tables: The rows of its package.
        default: For a dated version, the tables of the default version, from which the difference is written.
        base: The package of the default version.
    """

    def table(name: str, before: str, expression: Callable[[Mapping[str, Any]], str] = repr) -> str:
        """Return a table as code; `before` is the name of the default version's table."""
        rows = getattr(tables, name)
        if default is None:
            return expression(rows)
        own, gone = difference(getattr(default, name), rows)
        return f"beside({before}, {expression(own)}, gone={gone})"

    def names(what: str, folder: str, enums: str | None = None) -> str:
        return render(
            "names_init",
            what=f"The {what} of {title}",
            base=base,
            folder=folder,
            imported=_by_module(getattr(tables, folder)),
            modules=table(folder, "_MODULES", _names_by_module),
            enums=enums,
        )

    operations = table("operations", "_OPERATIONS.index")
    aliases, unions = table("aliases", "_ALIASES", _sorted), table("unions", "_UNIONS", _sorted)
    kinds = ["Choice", *(kind for kind in ("Has", "Tag") if f"{kind}(" in unions)]
    return {
        "models/__init__.py": names("models", "models", ENUMS),
        "inputs/__init__.py": names("TypedDicts", "inputs"),
        "operations.py": render("operations", title=title, base=base, index=operations),
        "unions.py": render("unions", title=title, base=base, kinds=kinds, aliases=aliases, unions=unions),
    }


def _sorted(rows: Mapping[str, str]) -> str:
    return repr(dict(sorted(rows.items())))


def _names_by_module(rows: Mapping[str, str]) -> str:
    lines = "".join(f"{' '.join((module, *held))}\n" for module, held in _by_module(rows).items())
    return f'names_by_module("""\n{lines}""")'


def _by_module(rows: Mapping[str, str]) -> Mapping[str, list[str]]:
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for name, module in sorted(rows.items()):
        modules[module].append(name)
    return modules
