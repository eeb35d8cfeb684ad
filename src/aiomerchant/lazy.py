"""Names of a package that are imported when they are asked for (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazily"]


def lazily(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package.

    Type checkers must not see them, or they take any misspelt name for one that is there.

    Args:
        package: The package's `__name__`.
        homes: The module that each name is in. A name that is the module's own stands for the module.
    """

    def find(name: str) -> Any:
        if (home := homes.get(name)) is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(home, package)
        value = module if home == f".{name}" else getattr(module, name)
        vars(sys.modules[package])[name] = value
        return value

    def listed() -> list[str]:
        return list(sys.modules[package].__all__)

    return find, listed
