"""The model RetrieveBookingCustomAttributeResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveBookingCustomAttributeResponse(Model):
    """Schema `RetrieveBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
