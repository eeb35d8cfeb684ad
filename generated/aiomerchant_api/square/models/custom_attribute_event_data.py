"""The model CustomAttributeEventData, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeEventData(Model):
    """Schema `CustomAttributeEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomAttributeEventDataObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeEventDataObject(Model):
    """Schema `CustomAttributeEventDataObject`."""

    custom_attribute: CustomAttribute | None = None
