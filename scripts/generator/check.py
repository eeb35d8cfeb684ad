"""Gates on the package before it is written: no import leads nowhere, and no TypedDict is idle."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.errors import GenerationError
from generator.write.imports import RELATIVE, target

#: A name that a line defines, as a function, a class or a variable, or imports.
_DEFINED = re.compile(
    r"^ *(?:(?:class|def|async def) (\w+)|(\w+)(?:: [^\n]+)? = |import (\w+)$)", re.MULTILINE
)


def check(package: Mapping[str, str]) -> None:
    """Compare what the modules of the package import with what the modules define.

    Args:
        package: Path in the package -> text of each module; an import is on one line.

    Raises:
        GenerationError: an import leads nowhere, or no signature names a TypedDict; the message lists all.
    """
    problems, used = [], set()
    names = {path: set(_names(text)) for path, text in package.items()}
    for path, text in package.items():
        for found in RELATIVE.finditer(text):
            module = target(path, found)
            module = module if module in package else f"{module.removesuffix('.py')}/__init__.py"
            if module not in package:
                problems.append(f"{path}: imports {found['dots']}{found['module']}, which does not exist")
                continue
            problems += [
                f"{path}: imports {name} from {found['module']}, which lacks it"
                for name in re.findall(r"(\w+)(?: as \w+)?", found["names"])
                if name not in names[module]
            ]
            if not path.endswith("/__init__.py"):  # a table of names is no use
                used.add(module)
    idle = [path for path in package if re.search(r"inputs/(?!__init__)\w+\.py$", path) and path not in used]
    problems += [f"{path}: no signature names it" for path in idle]
    if problems:
        raise GenerationError("the generated package is not whole:\n" + "\n".join(f"  {p}" for p in problems))


def _names(text: str) -> Iterator[str]:
    """Yield the names that a module defines or imports, type checkers' imports included."""
    for names in _DEFINED.findall(text):
        yield from names
    for found in RELATIVE.finditer(text):
        yield from re.findall(r"(\w+)(?:,|$)", found["names"])
