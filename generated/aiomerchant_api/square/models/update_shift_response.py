"""The model UpdateShiftResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.shift import Shift


@define(kw_only=True, eq=False, repr=False)
class UpdateShiftResponse(Model):
    """Schema `UpdateShiftResponse`."""

    shift: Shift | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateShiftRequest(Model):
    """Schema `UpdateShiftRequest`."""

    shift: Shift
