"""RetrieveBookingCustomAttributeResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class RetrieveBookingCustomAttributeResponse(Model):
    """Schema `RetrieveBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
