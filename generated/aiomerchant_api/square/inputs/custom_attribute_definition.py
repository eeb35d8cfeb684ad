"""Mappings given for CustomAttributeDefinition. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..models.enums import CustomAttributeDefinitionVisibility


class CustomAttributeDefinitionDict(TypedDict, total=False):
    key: str | None
    schema: Mapping[str, Any] | None
    name: str | None
    description: str | None
    visibility: CustomAttributeDefinitionVisibility | None
    version: int | None
    updated_at: datetime | None
    created_at: datetime | None
