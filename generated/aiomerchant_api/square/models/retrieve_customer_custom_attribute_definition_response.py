"""RetrieveCustomerCustomAttributeDefinitionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class RetrieveCustomerCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveCustomerCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
