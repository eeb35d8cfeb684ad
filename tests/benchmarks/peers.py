"""The providers' own SDKs and plain clients, as far as they are installed: for orientation."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

__all__ = ["installed", "newer"]


_MODULES = {"polar-sdk": "polar", "squareup": "square"}


def installed(package: str) -> bool:
    return find_spec(_MODULES.get(package, package)) is not None


def newer(value: Any) -> Any:
    """A value of Polar with the fields, as null, that polar-sdk demands and our document does not have."""
    if isinstance(value, list):
        return [newer(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {name: newer(item) for name, item in value.items()}
    if "seats" in made:
        made["units"] = None
    if "proration" in made:
        made["start_timestamp"] = made["end_timestamp"] = None
    return made
