"""LoadResultDataCompact. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class LoadResultDataCompact(Model):
    """Schema `LoadResultDataCompact`."""

    members: list[str]
    dataset: list[list[Any]]
