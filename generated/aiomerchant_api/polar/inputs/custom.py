"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties
    from ..models.custom_field_date_properties import CustomFieldDateProperties
    from ..models.custom_field_number_properties import CustomFieldNumberProperties
    from ..models.custom_field_select_properties import CustomFieldSelectOption, CustomFieldSelectProperties
    from ..models.custom_field_text_properties import CustomFieldTextProperties


class CustomFieldCheckboxPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None


class CustomFieldCreateCheckboxDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["checkbox"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldCheckboxProperties | CustomFieldCheckboxPropertiesDict]


class CustomFieldCreateDateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["date"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldDateProperties | CustomFieldDatePropertiesDict]


class CustomFieldCreateNumberDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["number"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldNumberProperties | CustomFieldNumberPropertiesDict]


class CustomFieldCreateSelectDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["select"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldSelectProperties | CustomFieldSelectPropertiesDict]


class CustomFieldCreateTextDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["text"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldTextProperties | CustomFieldTextPropertiesDict]


class CustomFieldDatePropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    ge: int | None
    le: int | None


class CustomFieldNumberPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    ge: int | None
    le: int | None


class CustomFieldSelectOptionDict(TypedDict, total=False):
    value: Required[str]
    label: Required[str]


class CustomFieldSelectPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    options: Required[Sequence[CustomFieldSelectOption | CustomFieldSelectOptionDict]]


class CustomFieldTextPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    textarea: bool | None
    min_length: int | None
    max_length: int | None


class CustomFieldUpdateCheckboxDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["checkbox"]]
    properties: CustomFieldCheckboxProperties | CustomFieldCheckboxPropertiesDict | Null | None


class CustomFieldUpdateDateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["date"]]
    properties: CustomFieldDateProperties | CustomFieldDatePropertiesDict | Null | None


class CustomFieldUpdateNumberDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["number"]]
    properties: CustomFieldNumberProperties | CustomFieldNumberPropertiesDict | Null | None


class CustomFieldUpdateSelectDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["select"]]
    properties: CustomFieldSelectProperties | CustomFieldSelectPropertiesDict | Null | None


class CustomFieldUpdateTextDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["text"]]
    properties: CustomFieldTextProperties | CustomFieldTextPropertiesDict | Null | None


CustomFieldCreateDict: TypeAlias = (
    CustomFieldCreateTextDict
    | CustomFieldCreateNumberDict
    | CustomFieldCreateDateDict
    | CustomFieldCreateCheckboxDict
    | CustomFieldCreateSelectDict
)
CustomFieldUpdateDict: TypeAlias = (
    CustomFieldUpdateTextDict
    | CustomFieldUpdateNumberDict
    | CustomFieldUpdateDateDict
    | CustomFieldUpdateCheckboxDict
    | CustomFieldUpdateSelectDict
)
