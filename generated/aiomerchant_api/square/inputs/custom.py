"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.custom_attribute_filter import Range
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


class CustomAttributeFilterDict(TypedDict, total=False):
    custom_attribute_definition_id: str | Null | None
    key: str | Null | None
    string_filter: str | Null | None
    number_filter: Range | RangeDict | Null | None
    selection_uids_filter: Sequence[str] | Null | None
    bool_filter: bool | Null | None


class RangeDict(TypedDict, total=False):
    min: str | Null | None
    max: str | Null | None
