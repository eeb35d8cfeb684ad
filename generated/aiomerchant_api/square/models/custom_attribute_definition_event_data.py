"""The model CustomAttributeDefinitionEventData, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeDefinitionEventData(Model):
    """Schema `CustomAttributeDefinitionEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomAttributeDefinitionEventDataObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeDefinitionEventDataObject(Model):
    """Schema `CustomAttributeDefinitionEventDataObject`."""

    custom_attribute_definition: CustomAttributeDefinition | None = None
