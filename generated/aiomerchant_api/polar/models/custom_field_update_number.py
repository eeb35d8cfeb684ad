"""CustomFieldUpdateNumber. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.custom_field_number_properties import CustomFieldNumberProperties


@model
class CustomFieldUpdateNumber(Model):
    """Changes to a custom field: a number.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `number`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["number"] = "number"
    properties: Nullable[CustomFieldNumberProperties] = ABSENT
