"""FilePatch. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class FilePatch(Model):
    """Changes to a file.

    Attributes:
        name: File name.
        version: A version of your own.
    """

    name: Nullable[str] = ABSENT
    version: Nullable[str] = ABSENT
