"""Mappings given for CustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.custom_attribute_definition import CustomAttributeDefinitionDict
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import CustomAttributeDefinitionVisibility


class CustomAttributeDict(TypedDict, total=False):
    key: str | Null | None
    value: Any
    version: int | None
    visibility: CustomAttributeDefinitionVisibility | None
    definition: CustomAttributeDefinition | CustomAttributeDefinitionDict | None
    updated_at: datetime | None
    created_at: datetime | None
