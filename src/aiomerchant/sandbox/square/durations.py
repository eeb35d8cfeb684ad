"""Durations of Square's requests, as ISO 8601 writes them: `PT36H`."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from .refusals import refused

__all__ = ["read_duration"]

_DURATION: Final = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


def read_duration(text: str, field: str) -> timedelta:
    """The time that a text stands for.

    Raises:
        Refusal: The text in this field of a request is no duration.
    """
    found = _DURATION.fullmatch(text)
    parts = {name: float(value) for name, value in found.groupdict().items() if value} if found else {}
    if not parts:
        raise refused(400, "INVALID_VALUE", "The duration must be one of ISO 8601: `PT36H`.", field)
    return timedelta(**parts)
