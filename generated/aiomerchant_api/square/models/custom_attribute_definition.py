"""The model CustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..models.custom_attribute_definition_visibility import CustomAttributeDefinitionVisibility


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeDefinition(Model):
    r"""Schema `CustomAttributeDefinition`.

    Attributes:
        key: Not empty, matching `^([a-zA-Z0-9\._-]+:)?[a-zA-Z0-9\._-]{1,60}$`.
        name: At most 255 characters.
        description: At most 255 characters.
        visibility: One of VISIBILITY_HIDDEN, VISIBILITY_READ_ONLY, VISIBILITY_READ_WRITE_VALUES.
    """

    key: str | None = None
    schema: dict[str, Any] | None = None
    name: str | None = None
    description: str | None = None
    visibility: CustomAttributeDefinitionVisibility | None = None
    version: int | None = None
    updated_at: datetime | None = None
    created_at: datetime | None = None
