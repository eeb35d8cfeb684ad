"""Collect the imports of a module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from aiomerchant_generator.model import Schema

#: The names that generated modules use beside those of schemas: name -> module.
_KNOWN = {
    name: module
    for module, names in {
        "aiomerchant_core": "ABSENT Body Event ListOperation MetadataModel Model Null Nullable OpenModel"
        " Operation Pages Paging Resource Send Unknown deprecated masked model",
        "attrs": "field",
        "builtins": "bool bytes dict float int list str",
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

    def known(self, name: str) -> str:
        """Import one of `_KNOWN`; a builtin only where this module hides it."""
        # A class with a field called `list` hides the builtin from the fields below it.
        hidden = name in self.taken
        return self.add(_KNOWN[name], name) if hidden or _KNOWN[name] != "builtins" else name

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
