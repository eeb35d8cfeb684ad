"""Fill and write the tables of a package: names of models and inputs, operations, aliases and unions.

The tables of aliases and unions hold what annotations cannot express.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiomerchant_generator.model import Api, Schema
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.types import Literals, Type, Union, inner
from aiomerchant_generator.write.annotations import expression
from aiomerchant_generator.write.rendering import Code, call, render
from aiomerchant_generator.write.unions import merged, rule

V = TypeVar("V")


@dataclass
class Tables:
    """The rows of all tables of one version.

    Attributes:
        models: Name of a class, union or enum -> its module in `models`.
        inputs: Name of a TypedDict -> its module in `inputs`.
        operations: Operation id -> its module in `api`, and its constant there.
        aliases: Name -> annotation that it stands for.
        unions: Name of a union, or the names of its members, -> expression of its `Choice`.
    """

    api: Api = field(repr=False)
    models: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    operations: dict[str, tuple[str, str]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    unions: dict[str, Code] = field(default_factory=dict)

    def refer(self, schema: Schema) -> None:
        """Add the aliases and unions of a schema."""
        for one in schema.fields or ():
            self._add_unions(one.type)
        if schema.type is None or isinstance(self.api.resolve(schema.type), Literals):
            return
        if isinstance(schema.type, Union) and (variants := self.api.variants(schema.type)) is not None:
            self.unions[schema.name] = self._choice(variants)
        else:
            self.aliases[schema.name] = expression(self.api, schema.type)
            self._add_unions(schema.type)

    def _add_unions(self, type_: Type) -> None:
        """Add the unnamed unions of models in a type."""
        if isinstance(type_, Union) and (variants := self.api.variants(type_)) is not None:
            self.unions[expression(self.api, type_).removesuffix(" | Unknown")] = self._choice(variants)
            return
        for part in merged(self.api, type_.members) if isinstance(type_, Union) else inner(type_):
            self._add_unions(part)

    def _choice(self, variants: list[Schema]) -> Code:
        expected = " or ".join(v.name for v in variants[:2]) + (" or ..." if len(variants) > 2 else "")
        return call("Choice", expected, rule(self.api, variants))

    def modules(self, default: Tables | None = None) -> dict[str, str]:
        """Return path in the package -> text of each module of tables.

        Args:
            default: For a dated version, the tables of the default one, from which the difference is written.
        """

        def table(name: str, before: str, code: Callable[[Mapping[str, Any]], str] = repr) -> str:
            """Return a table as code; `before` is the name of the default version's table."""
            rows = getattr(self, name)
            if default is None:
                return code(rows)
            own, gone = difference(getattr(default, name), rows)
            return f"beside({before}, {code(own)}, gone={gone})"

        def module(template: str, **values: Any) -> str:
            return render(template, api=self.api, base=default and default.api.package, **values)

        def names(what: str, folder: str, enums: str | None = None) -> dict[str, str]:
            """Return the modules of a folder's names: the table, and the imports of all for type checkers.

            The imports are a module of their own, since an import of the table would read them as well.
            """
            imported = _by_module(getattr(self, folder))
            rows = table(folder, "_MODULES", _names_by_module)
            init = module("names_init", what=what, folder=folder, imported=imported, rows=rows, enums=enums)
            own = {f"{folder}/_names.py": module("names", what=what, imported=imported)} if imported else {}
            return {f"{folder}/__init__.py": init, **own}

        aliases, unions = table("aliases", "_ALIASES", _sorted), table("unions", "_UNIONS", _sorted)
        kinds = ["Choice", *(kind for kind in ("Has", "Tag") if f"{kind}(" in unions)]
        return {
            **names("models", "models", ENUMS),
            **names("TypedDicts", "inputs"),
            "operations.py": module("operations", index=table("operations", "_OPERATIONS.index", _constants)),
            "unions.py": module("unions", kinds=kinds, aliases=aliases, unions=unions),
        }


def difference(default: Mapping[str, V], version: Mapping[str, V]) -> tuple[dict[str, V], list[str]]:
    """Return the rows of a version that differ from the default's, and the sorted keys that it lacks."""
    return (
        {key: value for key, value in version.items() if key not in default or default[key] != value},
        sorted(default.keys() - version.keys()),
    )


def _sorted(rows: Mapping[str, str]) -> str:
    return repr(dict(sorted(rows.items())))


def _constants(rows: Mapping[str, tuple[str, str]]) -> str:
    modules: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for id_, (module, constant) in rows.items():
        modules[module][id_] = constant
    lines = "".join(f"    {json.dumps(module)}: {json.dumps(held)},\n" for module, held in modules.items())
    return f"constants_by_id({{\n{lines}}})"


def _names_by_module(rows: Mapping[str, str]) -> str:
    lines = "".join(f"{' '.join((module, *held))}\n" for module, held in _by_module(rows).items())
    return f'names_by_module("""\n{lines}""")'


def _by_module(rows: Mapping[str, str]) -> Mapping[str, list[str]]:
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for name, module in sorted(rows.items()):
        modules[module].append(name)
    return modules
