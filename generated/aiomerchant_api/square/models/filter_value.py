"""FilterValue. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class FilterValue(Model):
    """Which of some values must be there.

    Attributes:
        all: All of these must be there.
        any: One of these must be there.
        none: None of these may be there.
    """

    all: Nullable[list[str]] = ABSENT
    any: Nullable[list[str]] = ABSENT
    none: Nullable[list[str]] = ABSENT
