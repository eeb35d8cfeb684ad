"""RetrieveCustomerCustomAttributeResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class RetrieveCustomerCustomAttributeResponse(Model):
    """Schema `RetrieveCustomerCustomAttributeResponse`.

    Attributes:
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
