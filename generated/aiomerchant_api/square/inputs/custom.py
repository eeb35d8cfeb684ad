"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.custom_attribute_filter import Range
    from ..models.enums import CustomAttributeDefinitionVisibility


class CustomAttributeDict(TypedDict, total=False):
    key: str | None
    value: Any
    version: int | None
    visibility: CustomAttributeDefinitionVisibility | None
    definition: CustomAttributeDefinition | CustomAttributeDefinitionDict | None
    updated_at: datetime | None
    created_at: datetime | None


class CustomAttributeDefinitionDict(TypedDict, total=False):
    key: str | None
    schema: Mapping[str, Any] | None
    name: str | None
    description: str | None
    visibility: CustomAttributeDefinitionVisibility | None
    version: int | None
    updated_at: datetime | None
    created_at: datetime | None


class CustomAttributeFilterDict(TypedDict, total=False):
    custom_attribute_definition_id: str | None
    key: str | None
    string_filter: str | None
    number_filter: Range | RangeDict | None
    selection_uids_filter: Sequence[str] | None
    bool_filter: bool | None


class RangeDict(TypedDict, total=False):
    min: str | None
    max: str | None
