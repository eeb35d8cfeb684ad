"""What a dated version of an API has in common with the default one: it is not written a second time.

A module of the version is shared where its text is that of the default's module of the same path, and all
modules that it refers to are shared, too: then it is the same for a type checker as well. What the version
has itself imports what is shared from the default's package.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from pathlib import PurePosixPath

#: Path in a package -> what is written there.
Texts = Mapping[str, str | bytes]

#: The rooms whose modules may be shared. The tables of names beside them are each version's own.
ROOMS = frozenset({"api", "codecs", "inputs", "models"})
#: The functions of `aiomerchant_api.codec` that are told modules beside theirs.
_TOLD = frozenset({"decode_later", "encode_later", "has", "tag", "union_decoder", "union_encoder"})


def shared(default: Texts, version: Texts, open_enums: Set[str]) -> frozenset[str]:
    """The paths of the modules that a version shares with the default.

    Args:
        default: The default's modules.
        version: Those of the version.
        open_enums: The modules that are enums in both. A module that refers to one may be shared though the
            enum's values differ: `Literal[...] | str` is any string, at run time and for a type checker.
    """
    uses = {path: set(_uses(path, version)) - open_enums for path in version if _may_be_shared(path)}
    alike = {path for path in uses if default.get(path) == version[path]}
    while differing := {path for path in alike if not uses[path] <= alike}:
        alike -= differing
    return frozenset(alike)


def own(version: Texts, common: Set[str]) -> list[str]:
    """What a version does not share, as `models.customer`."""
    return sorted(_dotted(path) for path in version if _may_be_shared(path) and path not in common)


def redirected(path: str, text: str, common: Set[str], default: str) -> str:
    """The text of a version's module, with what is shared imported from the package `default`."""
    root = "." * (len(PurePosixPath(path).parts) + 1) + default

    def redirect(found: re.Match[str]) -> str:
        target = _target(path, len(found["dots"]), found["module"])
        if target not in common:
            return found[0]
        return f"{found['indent']}from {root}.{_dotted(target)} import"

    return re.sub(
        r"^(?P<indent> *)from (?P<dots>\.+)(?P<module>[\w.]+) import", redirect, text, flags=re.MULTILINE
    )


def _may_be_shared(path: str) -> bool:
    return _room(path) in ROOMS and PurePosixPath(path).stem != "__init__"


def _room(path: str) -> str:
    return path.partition("/")[0]


def _dotted(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def _target(path: str, level: int, module: str) -> str:
    """The path of the module that `path` imports by so many dots and a name."""
    folder = PurePosixPath(path)
    for _ in range(level):
        folder = folder.parent
    return f"{folder.joinpath(*module.split('.'))}.py"


def _uses(path: str, version: Texts) -> Iterator[str]:
    """The modules of the version that one of them refers to."""
    room, _, name = path.partition("/")
    # An instance is encoded by the codec beside its class.
    names = [f"codecs/{name}"] if room == "models" else []
    for node in ast.walk(ast.parse(version[path])):
        if isinstance(node, ast.ImportFrom) and node.level and node.module:
            names.append(_target(path, node.level, node.module))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TOLD:
            # Names on the wire are among them: at worst a module is written that need not be.
            words = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
            names += [f"{room}/{word}.py" for word in words if isinstance(word, str)]
    yield from (name for name in names if name in version)
