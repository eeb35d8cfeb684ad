"""The model ListOrderCustomAttributesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListOrderCustomAttributesResponse(Model):
    """Schema `ListOrderCustomAttributesResponse`.

    Attributes:
        custom_attributes: The attributes with their values.
        cursor: Where the next page begins; none after the last. Not empty.
        errors: What went wrong, if anything did.
    """

    custom_attributes: list[CustomAttribute] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
