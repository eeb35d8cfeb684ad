"""ListCustomerCustomAttributesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class ListCustomerCustomAttributesResponse(Model):
    """Schema `ListCustomerCustomAttributesResponse`.

    Attributes:
        custom_attributes: The attributes with their values.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
