"""The bodies of custom fields. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.custom_field import CustomField
    from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties
    from ..models.custom_field_date_properties import CustomFieldDateProperties
    from ..models.custom_field_number_properties import CustomFieldNumberProperties
    from ..models.custom_field_select_properties import CustomFieldSelectProperties
    from ..models.custom_field_text_properties import CustomFieldTextProperties
    from ..models.pagination import Pagination


@model
class CustomFieldCreateCheckbox(Model):
    """A new custom field: a box to tick.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `checkbox`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["checkbox"] = "checkbox"
    slug: str
    name: str
    organization_id: Nullable[UUID] = ABSENT
    properties: CustomFieldCheckboxProperties


@model
class CustomFieldCreateDate(Model):
    """A new custom field: a date.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `date`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["date"] = "date"
    slug: str
    name: str
    organization_id: Nullable[UUID] = ABSENT
    properties: CustomFieldDateProperties


@model
class CustomFieldCreateNumber(Model):
    """A new custom field: a number.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `number`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["number"] = "number"
    slug: str
    name: str
    organization_id: Nullable[UUID] = ABSENT
    properties: CustomFieldNumberProperties


@model
class CustomFieldCreateSelect(Model):
    """A new custom field: one of several choices.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `select`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["select"] = "select"
    slug: str
    name: str
    organization_id: Nullable[UUID] = ABSENT
    properties: CustomFieldSelectProperties


@model
class CustomFieldCreateText(Model):
    """A new custom field: text.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `text`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["text"] = "text"
    slug: str
    name: str
    organization_id: Nullable[UUID] = ABSENT
    properties: CustomFieldTextProperties


@model
class CustomFieldUpdateCheckbox(Model):
    """Changes to a custom field: a box to tick.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `checkbox`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["checkbox"] = "checkbox"
    properties: Nullable[CustomFieldCheckboxProperties] = ABSENT


@model
class CustomFieldUpdateDate(Model):
    """Changes to a custom field: a date.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `date`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["date"] = "date"
    properties: Nullable[CustomFieldDateProperties] = ABSENT


@model
class CustomFieldUpdateNumber(Model):
    """Changes to a custom field: a number.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `number`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["number"] = "number"
    properties: Nullable[CustomFieldNumberProperties] = ABSENT


@model
class CustomFieldUpdateSelect(Model):
    """Changes to a custom field: one of several choices.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `select`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["select"] = "select"
    properties: Nullable[CustomFieldSelectProperties] = ABSENT


@model
class CustomFieldUpdateText(Model):
    """Changes to a custom field: text.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, for you. Not empty.
        slug: Its key in `custom_field_data`; values already given move to the new key. Not empty, matching
            `^[a-z0-9-_]+$`.
        type: Always `text`: a field's type cannot change.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    slug: Nullable[str] = ABSENT
    type: Literal["text"] = "text"
    properties: Nullable[CustomFieldTextProperties] = ABSENT


@model
class ListResourceCustomField(Model):
    """Schema `ListResource_CustomField_`."""

    items: list[CustomField]
    pagination: Pagination
