"""Collect the imports of a module."""

from __future__ import annotations

import builtins
from collections import defaultdict
from collections.abc import Collection

from aiomerchant_generator.model import Schema

#: Names of the standard library that generated modules use: name -> module.
STANDARD = {
    name: module
    for module, names in {
        "attrs": "field",
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime",
        "decimal": "Decimal",
        "functools": "cached_property",
        "typing": "Any Final Literal Required TypeAlias TypedDict overload",
        "uuid": "UUID",
    }.items()
    for name in names.split()
}


class Imports:
    """Collects the imports of one module. The formatter moves those that annotations alone need."""

    def __init__(self, own: str = "") -> None:
        self._own = own  # the module itself, as `..models.customer`
        self.taken: Collection[str] = ()  # names in this module, as of fields, which hide imported ones
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        self.inputs: set[str] = set()  # keys of the schemas whose TypedDicts it names

    def add(self, module: str, name: str) -> str:
        """Import `name`, and return its name in this module."""
        if module == self._own:
            return name
        called = f"_{name}" if name in self.taken else name
        self._names[module].add(name if called == name else f"{name} as {called}")
        return called

    def standard(self, name: str) -> str:
        """Import a name of the standard library; a builtin only where this module hides it."""
        if name in STANDARD:
            return self.add(STANDARD[name], name)
        assert hasattr(builtins, name)  # noqa: S101  # what is not imported is a builtin
        # A class with a field called `list` hides the builtin from the fields below it.
        return self.add("builtins", name) if name in self.taken else name

    def core(self, name: str) -> str:
        return self.add("aiomerchant_core", name)

    def model(self, schema: Schema) -> str:
        """Import the class, union or enum of a schema."""
        return self.add(f"..models.{schema.module}", schema.name)

    def input(self, schema: Schema) -> str:
        """Import the TypedDict of a schema."""
        self.inputs.add(schema.key)
        return self.add(f"..inputs.{schema.dict_module}", schema.dict_name)

    def render(self) -> str:
        return "\n".join(
            f"from {module} import {', '.join(sorted(names))}"
            for module, names in sorted(self._names.items())
        )
