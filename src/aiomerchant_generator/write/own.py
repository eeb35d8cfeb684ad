"""Write a package of types of a user's own: one document as a whole, for `Polar(types=...)`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from aiomerchant_core import CONTRACT
from aiomerchant_generator.model import Api
from aiomerchant_generator.write.dated import by_hand
from aiomerchant_generator.write.emit import tables
from aiomerchant_generator.write.modules import ModuleWriter
from aiomerchant_generator.write.rendering import HEADER, render

#: What each module says of itself. A folder without it is never replaced, so it stays as it is.
OWN_HEADER: Final = "Written by `aiomerchant generate`; write it again instead of editing it."

#: A user's pyright lacks our settings: a method's first parameter is the `Send` that it binds to.
_CHECKED: Final = "# pyright: reportSelfClsParameterName=false"


def own_package(api: Api, docs: Mapping[str, Any], handwritten: Path) -> dict[str, str]:
    """Return path in the package -> text, unformatted.

    Args:
        api: The document.
        docs: The descriptions of its provider (spec/*.docs.toml).
        handwritten: The installed package aiomerchant, whose handwritten methods the client has.
    """
    writer = ModuleWriter(api, docs)
    files = {**writer.modules(), **tables(writer), "__init__.py": _init(api, handwritten), "py.typed": ""}
    files |= {path: f"{_CHECKED}\n{text}" for path, text in files.items() if path.startswith("api/")}
    return {path: text.replace(HEADER, OWN_HEADER) for path, text in files.items()}


def _init(api: Api, handwritten: Path) -> str:
    found = [one for one in by_hand(api.provider, handwritten) if one.name in api.resources]
    return render(
        "own_init",
        title=api.title,
        provider=api.provider,
        version=api.version,
        servers=api.servers,
        contract=CONTRACT,
        package="",
        resources=found,
        changed=found,
    )
