"""The tables of an API's package, whose modules are imported at first use."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Final, TypeVar

from .operation import Operation
from .spelling import Hinted, did_you_mean

__all__ = [
    "CONTRACT",
    "Operations",
    "beside",
    "constants_by_id",
    "full_name",
    "import_lazily",
    "load",
    "names_by_module",
    "title_of",
]

#: The version of the contract with generated packages, which those of applications state. A change that
#: earlier packages cannot work with raises it, such as a name of this package that is gone or changed.
CONTRACT: Final = 1

K = TypeVar("K")
V = TypeVar("V")


def full_name(folder: str, module: str) -> str:
    """The full name of a module in a folder of an API's package, such as `aiomerchant_api.polar.models`.

    The package of a dated version has the modules that differ from the default version's, which `OWN` lists.
    All others are those of the package `BASE`.
    """
    package, _, name = folder.rpartition(".")
    version = vars(import_module(package))
    if "BASE" in version and f"{name}.{module}" not in version["OWN"]:
        folder = f"{package.rpartition('.')[0]}.{version['BASE']}.{name}"
    return f"{folder}.{module}"


def load(folder: str, module: str) -> ModuleType:
    """Import a module in a folder of an API's package."""
    return import_module(full_name(folder, module))


def title_of(package: str) -> str:
    """What messages call an API's package: `Polar`, `Polar 2027-01`, or the path of an application's own."""
    facts = vars(import_module(package))
    if "PROVIDER" in facts:
        return package
    if "BASE" in facts:
        return f"{facts['BASE'].capitalize()} {facts['VERSION']}"
    return package.rpartition(".")[2].capitalize()


def import_lazily(
    folder: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a folder in an API's package, by the module of each name (PEP 562).

    Type checkers must not see them, or they take any misspelt name for one that is there.
    """

    def find(name: str) -> Any:
        if (module := modules.get(name)) is None:
            problem = f"module {folder!r} has no attribute {name!r}"
            if not name.startswith("_"):
                problem = Hinted(problem, lambda: did_you_mean(name, modules))
            raise AttributeError(problem)
        value = vars(sys.modules[folder])[name] = getattr(load(folder, module), name)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[folder]), *modules})

    return find, listed


def beside(default: Mapping[K, V], own: Mapping[K, V], *, gone: Collection[K]) -> dict[K, V]:
    """Make a table of a dated version: the default's without the keys `gone`, and with the version's own."""
    left_out = frozenset(gone)
    return {**{key: value for key, value in default.items() if key not in left_out}, **own}


def names_by_module(table: str) -> dict[str, str]:
    """The module of each name. Each line of the table has a module and the names in it."""
    return {name: module for module, *names in map(str.split, table.split("\n")[1:-1]) for name in names}


def constants_by_id(table: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, str]]:
    """The module and the constant of each operation id. The table has them by module."""
    return {id: (module, name) for module, held in table.items() for id, name in held.items()}


class Operations(Mapping[str, Operation[Any]]):
    """The operations of a provider by operation id, each imported at first use."""

    def __init__(self, here: str, index: Mapping[str, tuple[str, str]]) -> None:
        self._folder = f"{here.rpartition('.')[0]}.api"
        self.index = index

    def __getitem__(self, id: str) -> Operation[Any]:
        module, constant = self.index[id]
        operation: Operation[Any] = getattr(load(self._folder, module), constant)
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, id: object) -> bool:
        return id in self.index

    def find(self, name: str) -> Operation[Any] | None:
        """The operation with an id or with a method's name (`customers.list`); None if none has it."""
        if name in self.index:
            return self[name]
        return next((found for found in self.in_resource(name) if found.name == name), None)

    def in_resource(self, name: str) -> Iterator[Operation[Any]]:
        """The operations of the resource that the name of a method begins with."""
        module = name.rpartition(".")[0].replace(".", "_")
        return (self[id] for id, (where, _) in self.index.items() if where == module)
