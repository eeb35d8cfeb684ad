"""The groups of measurements: a module each."""

from __future__ import annotations

from importlib import import_module

from .report import Row

__all__ = ["GROUPS", "measured"]

GROUPS = ("calls", "decode", "encode", "start", "walks", "sandbox", "generate")


def measured(group: str, *, quick: bool) -> tuple[str, str, list[Row]]:
    """The title of a group, what is said of it, and its rows."""
    module = import_module(f"tests.benchmarks.{group}")
    title, _, text = str(module.__doc__).partition(".\n")
    return title, text, list(module.rows(quick=quick))
