"""Imports the public names of a package at their first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazily"]


def lazily(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package.

    Type checkers must not see them, or they accept any misspelt name.

    Args:
        package: The package's `__name__`.
        modules: Names with the module that defines each. A name that is the module's own means the module.
    """

    def find(name: str) -> Any:
        if (where := modules.get(name)) is None:
            problem = f"module {package!r} has no attribute {name!r}"
            if name[:1].isupper():  # a class; tools, such as pytest, ask for other names, and load nothing
                from aiomerchant_core.spelling import Hinted, did_you_mean

                problem = Hinted(problem, lambda: did_you_mean(name, modules))
            raise AttributeError(problem)
        module = import_module(where, package)
        value = module if where == f".{name}" else getattr(module, name)
        vars(sys.modules[package])[name] = value
        return value

    def listed() -> list[str]:
        return list(sys.modules[package].__all__)

    return find, listed
