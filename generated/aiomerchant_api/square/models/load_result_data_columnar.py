"""LoadResultDataColumnar. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class LoadResultDataColumnar(Model):
    """Schema `LoadResultDataColumnar`."""

    members: list[str]
    columns: list[list[Any]]
