"""Write the modules in src/ from which users import the clients of dated versions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from aiomerchant_generator.model import Api
from aiomerchant_generator.own.clients import client
from api_package import PACKAGE, render


def dated_modules(apis: Iterable[Api], package: Path, handwritten: Path) -> dict[str, str]:
    """Return the modules of all dated versions, unformatted: path within the handwritten package -> text.

    `aiomerchant.polar.v2027_01` is one. `package` is the folder of aiomerchant_api, `handwritten` that of
    aiomerchant.
    """
    return {
        f"{api.provider}/{api.module}.py": render(
            "dated",
            **client(
                api,
                handwritten,
                package=f"{PACKAGE}.{api.package}",
                changed={path.stem for path in (package / api.package / "api").glob("*.py")},
            ),
        )
        for api in apis
        if api.dated
    }
