"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from aiomerchant_core import Null

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


class CustomAttributeDefinitionDict(TypedDict, total=False):
    key: str | Null | None
    schema: Mapping[str, Any] | Null | None
    name: str | Null | None
    description: str | Null | None
    visibility: CustomAttributeDefinitionVisibility | Null | None
    version: int | None
    updated_at: datetime | None
    created_at: datetime | None
