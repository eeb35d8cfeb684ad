"""Write a package of types of a user's own: one document as a whole, for `Polar(types=...)`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from aiomerchant_core import CONTRACT
from aiomerchant_generator.model import Api
from aiomerchant_generator.write.clients import client
from aiomerchant_generator.write.modules import ModuleWriter
from aiomerchant_generator.write.rendering import HEADER, render

#: What each module of such a package says of itself. A folder without it is never replaced, so it stays as it
#: is.
OWN_HEADER: Final = "Written by `aiomerchant generate`; write it again instead of editing it."

#: A user's pyright lacks our settings: a method's first parameter is the `Send` that it binds to.
_CHECKED: Final = "# pyright: reportSelfClsParameterName=false"


def own_package(api: Api, docs: Mapping[str, Any], handwritten: Path) -> dict[str, str]:
    """Return path -> text of every file, unformatted.

    Args:
        api: The document.
        docs: The descriptions of its provider (spec/*.docs.toml).
        handwritten: The installed package aiomerchant, whose handwritten methods the client has.
    """
    writer = ModuleWriter(api, docs)
    values = client(api, handwritten, package="", changed=api.resources)
    files = {**writer.modules(), **writer.whole()}
    files |= {"__init__.py": render("own_init", **values, contract=CONTRACT), "py.typed": ""}
    files |= {path: f"{_CHECKED}\n{text}" for path, text in files.items() if path.startswith("api/")}
    return {path: text.replace(HEADER, OWN_HEADER) for path, text in files.items()}
