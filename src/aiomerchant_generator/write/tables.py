"""Fill and write the tables of a package: names of models and inputs, operations, aliases and unions.

The tables of aliases and unions hold what annotations cannot express.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from aiomerchant_generator.model import Api, Schema
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.types import Literals, Type, Union, inner
from aiomerchant_generator.write.annotations import Annotator
from aiomerchant_generator.write.rendering import Code, call, render
from aiomerchant_generator.write.unions import merged, rule

#: The tables of one version, by name:
#: - models: name of a class, union or enum -> its module in `models`
#: - inputs: name of a TypedDict -> its module in `inputs`
#: - operations: operation id -> its module in `api`, and its constant there
#: - aliases: name -> annotation that it stands for
#: - unions: name of a union, or the names of its members -> expression of its `Choice`
Tables: TypeAlias = dict[str, dict[str, Any]]


def referred(api: Api, schema: Schema) -> Tables:
    """Return the aliases and unions of a schema."""
    aliases: dict[str, str] = {}
    unions: dict[str, Code] = {}
    for field in schema.fields or ():
        unions |= _unions(api, field.type)
    if schema.type is not None and not isinstance(api.resolve(schema.type), Literals):
        unions |= _unions(api, schema.type, schema.name)
        if schema.name not in unions:
            aliases[schema.name] = Annotator(api).of(schema.type)
    return {"aliases": aliases, "unions": unions}


def _unions(api: Api, type_: Type, name: str = "") -> Iterator[tuple[str, Code]]:
    """Yield the unions of models in a type; one that has no name is called by its members."""
    if isinstance(type_, Union) and (variants := api.variants(type_)) is not None:
        expected = " or ".join(v.name for v in variants[:2]) + (" or ..." if len(variants) > 2 else "")
        name = name or Annotator(api).of(type_).removesuffix(" | Unknown")
        yield name, call("Choice", expected, rule(api, variants))
        return
    for part in merged(api, type_.members) if isinstance(type_, Union) else inner(type_):
        yield from _unions(api, part)


def table_modules(api: Api, tables: Tables, base: str, default: Tables) -> dict[str, str]:
    """Return path in the package -> text of each module of tables.

    That of a dated version has the difference from the tables of the default one, whose package is `base`.
    """
    rows = {name: difference(default.get(name, {}), table) for name, table in tables.items()}
    kinds = ["Choice", *(kind for kind in ("Has", "Tag") if f"{kind}(" in str(rows["unions"]))]
    values = {"api": api, "base": base, "enums": ENUMS, "kinds": kinds, **rows}
    files = {f"{name}.py": render(name, **values) for name in ("operations", "unions")}
    for what, folder in (("models", "models"), ("TypedDicts", "inputs")):
        values |= {"what": what, "folder": folder, "table": rows[folder], "names": tables[folder]}
        files[f"{folder}/__init__.py"] = render("names_init", **values)
        # Type checkers alone read this: an import of the table would read it as well.
        files[f"{folder}/_names.py"] = render("names", **values)
    return files


def difference(default: Mapping[str, Any], version: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the rows of a version that differ from the default's, and the sorted keys that it lacks."""
    return (
        {key: value for key, value in version.items() if key not in default or default[key] != value},
        sorted(default.keys() - version.keys()),
    )
