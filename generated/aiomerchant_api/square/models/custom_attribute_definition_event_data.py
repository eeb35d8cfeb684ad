"""CustomAttributeDefinitionEventData. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition


@model
class CustomAttributeDefinitionEventData(Model):
    """Schema `CustomAttributeDefinitionEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: CustomAttributeDefinition | None = None
    deleted: Nullable[bool] = ABSENT
