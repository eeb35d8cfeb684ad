"""UpdateBreakTypeResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.break_type import BreakType
    from ..models.error import Error


@model
class UpdateBreakTypeResponse(Model):
    """Schema `UpdateBreakTypeResponse`."""

    break_type: BreakType
    errors: list[Error] | None = None


@model
class UpdateBreakTypeRequest(Model):
    """Schema `UpdateBreakTypeRequest`."""

    break_type: BreakType
