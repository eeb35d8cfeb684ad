"""Fill and write the tables of a package: names of models and inputs, operations, aliases and unions.

The tables of aliases and unions hold what annotations cannot express.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Schema
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.types import Const, ListOf, Literals, MapOf, Ref, Scalar, Type, Union, inner
from aiomerchant_generator.write.annotations import expression
from aiomerchant_generator.write.rendering import Code, call, render
from aiomerchant_generator.write.sharing import difference
from aiomerchant_generator.write.unions import rule


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

    def refer(self, api: Api, schema: Schema) -> None:
        """Add the aliases and unions of a schema."""
        if schema.fields is not None:
            for one in schema.fields:
                self.unions.update(_unions(api, one.type))
        elif schema.type is not None and not isinstance(api.resolve(schema.type), Literals):
            variants = api.variants(schema.type) if isinstance(schema.type, Union) else None
            if variants is not None:
                self.unions[schema.name] = _choice(api, variants)
            else:
                self.aliases[schema.name] = expression(api, schema.type)
                self.unions.update(_unions(api, schema.type))


def written(title: str, tables: Tables, default: Tables | None = None, base: str = "") -> dict[str, str]:
    """Return path in the package -> text of each module of tables.

    Args:
        title: The provider's name.
        tables: The rows of its package.
        default: For a dated version, the tables of the default version, from which the difference is written.
        base: The package of the default version.
    """

    def table(name: str, before: str, code: Callable[[Mapping[str, Any]], str] = repr) -> str:
        """Return a table as code; `before` is the name of the default version's table."""
        rows = getattr(tables, name)
        if default is None:
            return code(rows)
        own, gone = difference(getattr(default, name), rows)
        return f"beside({before}, {code(own)}, gone={gone})"

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


def _unions(api: Api, type_: Type) -> Iterator[tuple[str, Code]]:
    """Yield the unnamed unions of models in a type, each with its rule."""
    if isinstance(type_, Union) and (variants := api.variants(type_)) is not None:
        yield expression(api, type_).removesuffix(" | Unknown"), _choice(api, variants)
        return
    for part in _merged(api, type_.members) if isinstance(type_, Union) else inner(type_):
        yield from _unions(api, part)


def _merged(api: Api, members: Iterable[Type]) -> Iterator[Type]:
    """Group the members of a union by their JSON type, as `aiomerchant_core.codec` does."""
    objects, lists = [], []
    for member in members:
        match api.resolve(member):
            case ListOf(item):
                lists.append(item)
            case MapOf() | Ref():
                objects.append(member)
            case Scalar() | Literals() | Const(str() | bool()):
                pass
            case other:
                raise GenerationError(f"a union member without a JSON type of its own: {other}")
    for group in (objects, lists):
        types = tuple(dict.fromkeys(group))
        if len(types) > 1 and group is objects and any(api.variants(type_) is None for type_ in types):
            raise GenerationError(f"no rule for a union of maps and objects: {types}")
        if types:
            yield types[0] if len(types) == 1 else Union(types)


def _choice(api: Api, variants: list[Schema]) -> Code:
    expected = " or ".join(v.name for v in variants[:2]) + (" or ..." if len(variants) > 2 else "")
    return call("Choice", expected, rule(api, variants))
