"""Collect the imports of a module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from aiomerchant_generator.model import Schema

#: Names of the standard library that generated modules use: name -> module.
STANDARD = {
    name: module
    for module, names in {
        "attrs": "define field",
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime",
        "decimal": "Decimal",
        "functools": "cached_property",
        "typing": "Any Final Literal Required TYPE_CHECKING TypeAlias TypedDict overload",
        "uuid": "UUID",
    }.items()
    for name in names.split()
}


class Imports:
    """Collects the imports of one module, at run time and for type checkers only."""

    def __init__(self, taken: Collection[str] = (), own: str = "") -> None:
        self._own = own  # the module itself, as `..models.customer`
        self.taken = taken  # names of fields in a class body, which hide imported ones
        self._run_time: defaultdict[str, set[str]] = defaultdict(set)
        self._typing: defaultdict[str, set[str]] = defaultdict(set)
        self.inputs: set[str] = set()  # keys of the schemas whose TypedDicts it names

    def add(self, module: str, name: str, *, typing_only: bool = False) -> str:
        """Import `name`, and return its name in this module."""
        called = f"_{name}" if name in self.taken else name
        imported = name if called == name else f"{name} as {called}"
        (self._typing if typing_only else self._run_time)[module].add(imported)
        return called

    def standard(self, name: str, *, typing_only: bool = False) -> str:
        return self.add(STANDARD[name], name, typing_only=typing_only)

    def core(self, name: str, *, typing_only: bool = False) -> str:
        return self.add("aiomerchant_core", name, typing_only=typing_only)

    def model(self, schema: Schema, *, typing_only: bool = True) -> str:
        """Import the class, union or enum of a schema."""
        return self._other(f"..models.{schema.module}", schema.name, typing_only)

    def input(self, schema: Schema, *, typing_only: bool = True) -> str:
        """Import the TypedDict of a schema."""
        self.inputs.add(schema.key)
        return self._other(f"..inputs.{schema.module}", schema.dict_name, typing_only)

    def _other(self, module: str, name: str, typing_only: bool) -> str:
        return name if module == self._own else self.add(module, name, typing_only=typing_only)

    def resource(self, module: str, name: str) -> None:
        self._typing[f".{module}"].add(name)

    def render(self) -> str:
        typing_only = {
            module: names - self._run_time.get(module, set()) for module, names in self._typing.items()
        }
        if not any(typing_only.values()):
            return "\n".join(_lines(self._run_time))
        self.standard("TYPE_CHECKING")
        for_checkers = [f"    {line}" for line in _lines(typing_only)]
        return "\n".join([*_lines(self._run_time), "", "if TYPE_CHECKING:", *for_checkers])


def _lines(imports: Mapping[str, set[str]]) -> list[str]:
    return [
        f"from {module} import {', '.join(sorted(names))}"
        for module, names in sorted(imports.items())
        if names
    ]
