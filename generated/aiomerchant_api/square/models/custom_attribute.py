"""CustomAttribute. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import CustomAttributeDefinitionVisibility


@model
class CustomAttribute(Model):
    r"""A custom attribute's value on one object.

    Attributes:
        key: Key of the definition; another application's key is written `application:key`. Not empty,
            matching `^([a-zA-Z0-9\._-]+:)?[a-zA-Z0-9\._-]{1,60}$`.
        value: Value, which fits the definition's JSON schema.
        version: Number of the current version; sent along, it must still be the current one.
        visibility: What other applications may do: nothing, read, or read and write. One of
            VISIBILITY_HIDDEN, VISIBILITY_READ_ONLY, VISIBILITY_READ_WRITE_VALUES.
        definition: The definition, if it was asked for.
        updated_at: Time of the last change.
        created_at: Time of creation.
    """

    key: Nullable[str] = ABSENT
    value: Any = None
    version: int | None = None
    visibility: CustomAttributeDefinitionVisibility | None = None
    definition: CustomAttributeDefinition | None = None
    updated_at: datetime | None = None
    created_at: datetime | None = None
