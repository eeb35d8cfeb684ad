"""UpdateShiftResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.shift import Shift


@model
class UpdateShiftResponse(Model):
    """Schema `UpdateShiftResponse`."""

    shift: Shift
    errors: list[Error] | None = None


@model
class UpdateShiftRequest(Model):
    """Schema `UpdateShiftRequest`."""

    shift: Shift
