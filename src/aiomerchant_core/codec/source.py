"""Functions whose source is derived from the class of a model, as attrs derives `__init__`."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["compiled", "later"]


def compiled(name: str, model: type, lines: Iterable[str], namespace: dict[str, Any]) -> Any:
    """Compile a function.

    Args:
        name: Its name, `encode`, `write` or `decode`.
        model: The class that it is for.
        lines: Its source, made of names and types of the package's own classes.
        namespace: What its source refers to.
    """
    source = "\n".join(lines) + "\n"
    # Tracebacks show the source, as they do for what attrs writes.
    file = f"<{name}r of {model.__module__}.{model.__name__}>"
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    exec(compile(source, file, "exec"), namespace)  # noqa: S102  # of names and types of our own classes
    return namespace[name]


def later(find: Callable[[Any], Any], type_: Any, namespace: dict[str, Any], name: str) -> Any:
    """A codec of a type that is found at the first value, and then takes its own place in a namespace."""

    def codec(*arguments: Any) -> Any:
        found = namespace[name] = find(type_)
        return found(*arguments)

    return codec
