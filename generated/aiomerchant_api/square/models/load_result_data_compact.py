"""The model LoadResultDataCompact. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True, eq=False, repr=False)
class LoadResultDataCompact(Model):
    """Schema `LoadResultDataCompact`."""

    members: list[str]
    dataset: list[list[Any]]
