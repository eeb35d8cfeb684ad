"""The model FilterValue. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class FilterValue(Model):
    """Which of some values must be there.

    Attributes:
        all: All of these must be there.
        any: One of these must be there.
        none: None of these may be there.
    """

    all: list[str] | None = None
    any: list[str] | None = None
    none: list[str] | None = None
