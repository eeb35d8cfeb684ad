"""The model RetrieveOrderCustomAttributeDefinitionResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveOrderCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveOrderCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
