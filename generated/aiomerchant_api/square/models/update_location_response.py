"""UpdateLocationResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.location import Location


@model
class UpdateLocationResponse(Model):
    """Schema `UpdateLocationResponse`."""

    errors: list[Error] | None = None
    location: Location


@model
class UpdateLocationRequest(Model):
    """Schema `UpdateLocationRequest`."""

    location: Nullable[Location] = ABSENT
