"""ListCustomerCustomAttributeDefinitionsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class ListCustomerCustomAttributeDefinitionsResponse(Model):
    """Schema `ListCustomerCustomAttributeDefinitionsResponse`.

    Attributes:
        custom_attribute_definitions: The definitions.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definitions: list[CustomAttributeDefinition] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
