"""The providers' own SDKs and plain clients, as far as they are installed: for orientation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from importlib.util import find_spec
from typing import Any

__all__ = ["installed", "newer"]


def installed(name: str) -> bool:
    return find_spec(name) is not None


def newer(value: Any) -> Any:
    """A value of Polar with the fields that polar-sdk demands and our document does not have; null costs nothing."""
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
