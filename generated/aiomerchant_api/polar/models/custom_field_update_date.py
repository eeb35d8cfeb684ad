"""The model CustomFieldUpdateDate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.custom_field_date_properties import CustomFieldDateProperties


@define(kw_only=True, eq=False, repr=False)
class CustomFieldUpdateDate(Model):
    """Changes to a custom field: a date.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `date`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    slug: str | None = None
    type: Literal["date"] = "date"
    properties: CustomFieldDateProperties | None = None
