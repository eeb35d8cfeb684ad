"""RetrieveLocationResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.location import Location


@model
class RetrieveLocationResponse(Model):
    """Schema `RetrieveLocationResponse`."""

    errors: list[Error] | None = None
    location: Location
