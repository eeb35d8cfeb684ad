"""The model FilePatch. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class FilePatch(Model):
    """Changes to a file.

    Attributes:
        name: File name.
        version: A version of your own.
    """

    name: str | None = None
    version: str | None = None
