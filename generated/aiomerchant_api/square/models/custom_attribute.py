"""The model CustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import CustomAttributeDefinitionVisibility


@define(kw_only=True, eq=False, repr=False)
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

    key: str | None = None
    value: Any = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    visibility: CustomAttributeDefinitionVisibility | None = field(default=None, metadata=NOT_NULL)
    definition: CustomAttributeDefinition | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
