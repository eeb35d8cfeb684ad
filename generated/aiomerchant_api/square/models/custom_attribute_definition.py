"""The model CustomAttributeDefinition. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.enums import CustomAttributeDefinitionVisibility


@define(kw_only=True, eq=False, repr=False)
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

    key: str | None = None
    schema: dict[str, Any] | None = None
    name: str | None = None
    description: str | None = None
    visibility: CustomAttributeDefinitionVisibility | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
