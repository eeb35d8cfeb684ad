"""CustomAttributeDefinition. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CustomAttributeDefinitionVisibility


@model
class CustomAttributeDefinition(Model):
    r"""What a custom attribute is: key, name, data type and visibility.

    Attributes:
        key: Key, fixed once it is set; letters, digits, `.`, `_` and `-`. Not empty, matching
            `^([a-zA-Z0-9\._-]+:)?[a-zA-Z0-9\._-]{1,60}$`.
        schema: JSON schema of the values, by reference to one of Square's; options are listed here for a
            selection.
        name: Name for the seller; needed unless hidden. At most 255 characters.
        description: Text for the seller; needed unless hidden. At most 255 characters.
        visibility: What other applications may do: nothing, read, or read and write values; hidden by
            default. One of VISIBILITY_HIDDEN, VISIBILITY_READ_ONLY, VISIBILITY_READ_WRITE_VALUES.
        version: Number of the current version; sent along, it must still be the current one.
        updated_at: Time of the last change.
        created_at: Time of creation.
    """

    key: Nullable[str] = ABSENT
    schema: Nullable[dict[str, Any]] = ABSENT
    name: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    visibility: Nullable[CustomAttributeDefinitionVisibility] = ABSENT
    version: int | None = None
    updated_at: datetime | None = None
    created_at: datetime | None = None
