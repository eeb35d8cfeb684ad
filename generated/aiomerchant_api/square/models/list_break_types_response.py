"""ListBreakTypesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.break_type import BreakType
    from ..models.error import Error


@model
class ListBreakTypesResponse(Model):
    """Schema `ListBreakTypesResponse`."""

    break_types: list[BreakType] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
